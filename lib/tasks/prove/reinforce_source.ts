/** The sources' own REINFORCE, which lesson 10 quotes, and what becomes of it where a sign or a divisor is another. */
import { CartPole } from "../../envs/control/cartpole.ts";
import type { Env } from "../../envs/env.ts";
import { make } from "../../envs/registry.ts";
import { timeLimit } from "../../envs/wrappers/time_limit.ts";
import type { Experiment } from "./experiment.ts";
import {
  Learner,
  lessTheMean,
  meanOverSteps,
  normalised,
  type Settings,
  sumOverSteps,
} from "./reinforce_source/learner.ts";
import { type Trial, trial } from "./trial.ts";

/** How a learner with such settings learns. */
function learner(settings: Settings, makeEnv: () => Env<Float32Array, number>): (seed: number) => Trial {
  return (seed) => trial(new Learner(settings, seed), makeEnv(), { seed });
}

/** Source lesson d, of whose loss the entropy is taken away so many times, but for what else is said. */
function lessonD(beta: number, others: Partial<Settings> = {}): (seed: number) => Trial {
  const settings: Settings = {
    hidden: 32,
    activation: "sigmoid",
    learningRate: 1e-3,
    discount: 0.99,
    entropy: beta,
    objective: meanOverSteps,
    ...others,
  };
  return learner(settings, () => timeLimit(new CartPole(), { steps: 1000 }));
}

const lessonC: Settings = {
  hidden: 128,
  activation: "relu",
  learningRate: 1e-4,
  discount: 0.9,
  weights: normalised,
  objective: sumOverSteps,
};

export const reinforceSourceExperiments: readonly Experiment[] = [{
  name: "reinforce_source",
  about:
    "Source lesson d with the entropy rewarded, punished and left alone (1,000 steps), and source lesson c (500)",
  episodes: 6000,
  threshold: 500,
  seeds: 10,
  variants: {
    "entropy rewarded": lessonD(0.1),
    "entropy punished": lessonD(-0.05), // the source's sign, and its mean over two actions
    "no entropy": lessonD(0),
    "lesson c": learner(lessonC, () => make("CartPole-v1")),
  },
}, {
  name: "reinforce_average",
  about: "Source lesson d with each session divided by its length, summed up, and summed up less its mean",
  episodes: 3000,
  threshold: 500,
  seeds: 10,
  variants: {
    "divided by T": lessonD(0.1),
    "summed": lessonD(0.1, { objective: sumOverSteps }),
    "summed, less the mean": lessonD(0.1, { objective: sumOverSteps, weights: lessTheMean }),
  },
}];
