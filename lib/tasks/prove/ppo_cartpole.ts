/** How many steps PPO and the actor–critic with their defaults need to solve CartPole-v1 in eight copies. */
import { ActorCritic } from "../../agents/actor_critic.ts";
import { Ppo } from "../../agents/ppo.ts";
import { makeVector } from "../../envs/vector/make_vector.ts";
import { learnerInCopies } from "./learner.ts";
import type { StepsExperiment } from "./steps_experiment.ts";

export const ppoCartPole: StepsExperiment = {
  name: "ppo_cartpole",
  about: "PPO and the actor–critic on CartPole-v1, in eight copies",
  steps: 80_000,
  every: 5000,
  threshold: 475,
  enough: 490,
  variants: {
    PPO: (seed) => {
      const vector = makeVector("CartPole-v1", 8);
      return learnerInCopies(new Ppo(vector, { seed }), vector);
    },
    "actor–critic": (seed) => {
      const vector = makeVector("CartPole-v1", 8);
      return learnerInCopies(new ActorCritic(vector, { seed }), vector);
    },
  },
};
