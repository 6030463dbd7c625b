import type { EnvSpec, WrapperSpec } from "./env.ts";

/** A spec that nobody can change afterwards, however deep: twins are made from it. */
export function frozenSpec<Observation, Action>(
  spec: EnvSpec<Observation, Action>,
): EnvSpec<Observation, Action> {
  freeze(spec);
  return spec;
}

/** The spec of an environment with one more wrapper around it. */
export function wrappedSpec<Observation, Action>(
  { id, options, wrappers = [] }: EnvSpec<unknown, Action>,
  name: string,
  wrapperOptions: WrapperSpec["options"],
  transform?: WrapperSpec["transform"],
): EnvSpec<Observation, Action> {
  const wrapper = { name, options: wrapperOptions, ...(transform && { transform }) };
  return frozenSpec({ id, options, wrappers: [...wrappers, wrapper] });
}

/** Freezes plain data; a space, which a wrapper may have been given, is frozen by nobody. */
function freeze(value: unknown): void {
  if (!Array.isArray(value) && !isRecord(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
