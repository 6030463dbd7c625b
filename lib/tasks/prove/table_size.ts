/** The experiments of lesson 04b: how a table's size decides what is learnt on CartPole-v0. */
import { QLearning } from "../../agents/q_learning.ts";
import type { Env } from "../../envs/env.ts";
import { make } from "../../envs/registry.ts";
import { Box } from "../../envs/spaces.ts";
import { discretise } from "../../envs/wrappers/discretise.ts";
import { transformObservation } from "../../envs/wrappers/transform_observation.ts";
import { exponential } from "../../rules/schedule.ts";
import type { Experiment } from "./experiment.ts";
import { type Trial, trial } from "./trial.ts";

/** Where the bins of lesson 04 begin and end: cart position and velocity, pole angle and angular velocity. */
const low = [-2.4, -2, -0.21, -3], high = [2.4, 2, 0.21, 3];

/** Lesson 04's settings; the tables alone differ. */
function learner(env: Env<number, number>, seed: number): Trial {
  const agent = new QLearning(env, {
    stepSize: 0.2,
    discount: 0.99,
    epsilon: exponential(0.3, 0.995),
    seed,
  });
  return trial(agent, env, { seed, shapeReward: ({ reward, terminated }) => terminated ? -200 : reward });
}

/** As many bins for each of the four variables. */
function sized(bins: number) {
  return (seed: number) =>
    learner(discretise(make("CartPole-v0"), { low, high, bins: times(4, bins) }), seed);
}

/** Four bins for each variable, and as many for numbers beside them that mean nothing. */
function distracted(extra: number) {
  return (seed: number) => {
    const env = transformObservation(make("CartPole-v0"), {
      observationSpace: new Box(times(4 + extra, -Infinity), times(4 + extra, Infinity)),
      transform: (observation: Float32Array) =>
        Float32Array.from([...observation, ...Array.from(observation.subarray(0, extra), meaningless)]),
    });
    const grid = {
      low: [...low, ...times(extra, 0)],
      high: [...high, ...times(extra, 1)],
      bins: times(4 + extra, 4),
    };
    return learner(discretise(env, grid), seed);
  };
}

/** Digits so far behind the point that they say nothing about the pole: between 0 and 1, as good as drawn. */
function meaningless(value: number): number {
  return (1000 * Math.abs(value)) % 1;
}

/** A number, so many times. */
function times(count: number, value: number): number[] {
  return Array.from({ length: count }, () => value);
}

const task = { episodes: 3000, threshold: 195 };

export const tableSizeExperiments: readonly Experiment[] = [
  {
    ...task,
    name: "table_size",
    about: "Lesson 04's settings with tables from 16 rows to 331,776",
    variants: Object.fromEntries(
      [2, 3, 4, 6, 8, 12, 16, 24].map((bins) => [`${bins} bins`, sized(bins)]),
    ),
  },
  {
    ...task,
    name: "table_extra_variables",
    about: "Four bins for each variable, and for one to three more that mean nothing",
    variants: {
      "4 variables": sized(4),
      "one more": distracted(1),
      "two more": distracted(2),
      "three more": distracted(3),
    },
  },
];
