/** What is taken off the returns, and what that does to the time that REINFORCE needs on CartPole-v1. */
import { Reinforce, type ReinforceOptions } from "../../agents/reinforce.ts";
import { make } from "../../envs/registry.ts";
import type { Experiment } from "./experiment.ts";
import { type Trial, trial } from "./trial.ts";

function reinforce(options: ReinforceOptions): (seed: number) => Trial {
  return (seed) => {
    const env = make("CartPole-v1");
    return trial(new Reinforce(env, { learningRate: 0.003, ...options, seed }), env, { seed });
  };
}

export const reinforceCartPole: Experiment = {
  name: "reinforce_cartpole",
  about: "REINFORCE on CartPole-v1, by what is taken off the returns",
  episodes: 800,
  threshold: 475,
  variants: {
    nothing: reinforce({}),
    "their mean": reinforce({ baseline: "mean" }),
    "their mean, then divided by their deviation": reinforce({ normalise: true }),
    "what a critic expects": reinforce({ baseline: "value" }),
  },
};
