import type { EnvSpec, WrapperSpec } from "./env.ts";
import { frozen } from "./frozen.ts";

/** A spec that nobody can change afterwards, however deep: twins are made from it. */
export function frozenSpec<Observation, Action>(
  spec: EnvSpec<Observation, Action>,
): EnvSpec<Observation, Action> {
  return frozen(spec);
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
