/** How many steps DQN with its defaults needs to solve CartPole-v1, and how it fares when training goes on. */
import { Dqn } from "../../agents/dqn.ts";
import { make } from "../../envs/registry.ts";
import { learner } from "./learner.ts";
import type { StepsExperiment } from "./steps_experiment.ts";

export const dqnCartPole: StepsExperiment = {
  name: "dqn_cartpole",
  about: "DQN with its defaults on CartPole-v1",
  steps: 50_000,
  threshold: 475,
  enough: 490,
  variants: {
    defaults: (seed) => {
      const env = make("CartPole-v1");
      return learner(new Dqn(env, { seed }), env);
    },
  },
};
