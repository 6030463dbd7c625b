import { demandCount } from "../../demands/values.ts";
import type { Env } from "../../envs/env.ts";
import { Box, Discrete } from "../../envs/spaces.ts";
import { demandSpaces } from "../spaces.ts";

/** The part of an environment, or of several copies of one, that an agent with a policy network needs to know. */
export type PolicySpaces<Action> =
  & Pick<Env<Float32Array, Action>, "spec" | "observationSpace" | "actionSpace">
  & {
    /** How many copies are stepped at once; of a single environment, nothing. */
    readonly copies?: number;
  };

/**
 * Refuses what no policy network acts in.
 *
 * @param agent Who asks, for the message.
 * @returns How many numbers an observation has.
 * @throws {RangeError} If there is no whole number of copies.
 * @throws {TypeError} If it is given no environment, observations are not in a Box, or actions neither in a Box nor
 *   numbered from 0.
 */
export function demandPolicySpaces(agent: string, env: PolicySpaces<unknown>): number {
  demandSpaces(agent, env);
  const { spec, observationSpace, actionSpace, copies = 1 } = env;
  demandCount(agent, "env.copies", copies);
  if (!(observationSpace instanceof Box)) {
    throw new TypeError(
      `${agent}: the observations of ${spec.id} must be vectors, a Box, got ${observationSpace}; ` +
        "for numbered states there is a table: rl.SoftmaxPolicyGradient",
    );
  }
  const fits = actionSpace instanceof Box || actionSpace instanceof Discrete && actionSpace.start === 0;
  if (!fits) {
    throw new TypeError(
      `${agent}: the actions of ${spec.id} must be vectors, a Box, or numbered from 0, got ${actionSpace}`,
    );
  }
  return observationSpace.length;
}
