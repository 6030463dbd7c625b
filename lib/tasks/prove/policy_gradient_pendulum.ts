/** What PPO needs to swing a pendulum up and hold it there, with a torque that may be any number of an interval. */
import { Ppo, type PpoOptions } from "../../agents/ppo.ts";
import { makeVector } from "../../envs/vector/make_vector.ts";
import { linear } from "../../rules/schedule.ts";
import { learnerInCopies } from "./learner.ts";
import type { StepsExperiment } from "./steps_experiment.ts";

const steps = 150_000;

function ppo(options: PpoOptions): StepsExperiment["variants"][string] {
  return (seed) => {
    const vector = makeVector("Pendulum-v1", 8), learningRate = linear(0.001, 0, steps);
    const agent = new Ppo(vector, { discount: 0.9, learningRate, stepsPerUpdate: 512, ...options, seed });
    return learnerInCopies(agent, vector);
  };
}

export const policyGradientPendulum: StepsExperiment = {
  name: "policy_gradient_pendulum",
  about: "PPO on Pendulum-v1 in eight copies",
  steps,
  every: 10_000,
  seeds: 10,
  threshold: -200,
  enough: -180,
  variants: {
    "γ = 0.9": ppo({}),
    "γ = 0.99": ppo({ discount: 0.99 }),
  },
};
