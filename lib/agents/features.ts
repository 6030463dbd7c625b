import type { Env } from "../envs/env.ts";
import { Box } from "../envs/spaces.ts";
import { countOf, demandSpaces } from "./spaces.ts";

/** The part of an environment that an agent with a network over discrete actions needs to know. */
export type FeatureSpaces = Pick<Env<Float32Array, number>, "spec" | "observationSpace" | "actionSpace">;

/**
 * How many numbers a network is given for an environment, and how many actions it answers for.
 *
 * @param agent Who asks, for the message.
 * @throws {TypeError} If it is given no environment, its observations are not in a Box, or its actions are not
 *   numbered from 0.
 */
export function featuresOf(agent: string, env: FeatureSpaces): { inputs: number; actions: number } {
  demandSpaces(agent, env);
  const { spec, observationSpace, actionSpace } = env;
  if (!(observationSpace instanceof Box)) {
    throw new TypeError(
      `${agent}: the observations of ${spec.id} must be vectors, a Box, got ${observationSpace}; ` +
        "for numbered states there is a table: rl.QLearning",
    );
  }
  const actions = countOf(
    `${agent}: the actions of ${spec.id}`,
    actionSpace,
    "the network has an output for each action",
  );
  return { inputs: observationSpace.length, actions };
}
