import { demandMembers } from "../../demands/members.ts";
import type { Env } from "../env.ts";
import { Box } from "../spaces.ts";

/**
 * Refuses what is no environment to wrap.
 *
 * @param wrapper Its name, such as `"timeLimit"`.
 * @param options An example of its options, for the message.
 * @throws {TypeError} If it is anything else.
 */
export function demandEnv(wrapper: string, env: unknown, options: string): void {
  demandMembers(env, ["observationSpace", "actionSpace", "spec"], {
    owner: wrapper,
    what: "the environment",
    advice: `write rl.${wrapper}(rl.make("CartPole-v0"), ${options})`,
  });
}

/**
 * The box that an environment observes.
 *
 * @param wrapper Which needs it, for the message.
 * @throws {TypeError} If the environment observes anything else.
 */
export function demandBox<Action>(
  wrapper: string,
  { observationSpace, spec }: Pick<Env<Float32Array, Action>, "observationSpace" | "spec">,
): Box {
  if (observationSpace instanceof Box) return observationSpace;
  throw new TypeError(
    `${wrapper}: needs an environment that observes a Box, ${spec.id} observes ${observationSpace}`,
  );
}
