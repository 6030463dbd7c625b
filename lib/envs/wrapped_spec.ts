import type { EnvSpec, WrapperSpec } from "./env.ts";

/** The spec of an environment with one more wrapper around it. */
export function wrappedSpec<Observation, Action>(
  { id, options, wrappers = [] }: EnvSpec<unknown, Action>,
  name: string,
  wrapperOptions: WrapperSpec["options"],
): EnvSpec<Observation, Action> {
  return { id, options, wrappers: [...wrappers, { name, options: wrapperOptions }] };
}
