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
): EnvSpec<Observation, Action> {
  return frozenSpec({ id, options, wrappers: [...wrappers, { name, options: wrapperOptions }] });
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}
