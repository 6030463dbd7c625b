/** What each of the details of PPO does: with all of them, and with one left out at a time. */
import { Ppo, type PpoOptions } from "../../agents/ppo.ts";
import { makeVector } from "../../envs/vector/make_vector.ts";
import { linear } from "../../rules/schedule.ts";
import { learnerInCopies } from "./learner.ts";
import { limitsAreTheEnd } from "./limits_are_the_end.ts";
import type { StepsExperiment } from "./steps_experiment.ts";

const steps = 50_000;

/** PPO with its defaults, and a learning rate that falls to nothing by the end; but for what is left out. */
function ppo(
  options: PpoOptions,
  { limitEnds = false }: { readonly limitEnds?: boolean } = {},
): StepsExperiment["variants"][string] {
  return (seed) => {
    const vector = makeVector("CartPole-v1", 8);
    const agent = new Ppo(vector, { learningRate: linear(0.001, 0, steps), ...options, seed });
    return learnerInCopies(limitEnds ? limitsAreTheEnd(agent) : agent, vector);
  };
}

export const ppoDetails: StepsExperiment = {
  name: "ppo_details",
  about: "PPO on CartPole-v1 in eight copies, with one detail changed at a time",
  steps,
  every: 5000,
  seeds: 5,
  threshold: 475,
  enough: 490,
  variants: {
    "all details": ppo({}),
    "advantages as they are": ppo({ normalise: false }),
    "weights as PyTorch draws them": ppo({ initialiser: "pytorch" }),
    "gradients not clipped": ppo({ clipNorm: Infinity }),
    "ratios not clipped": ppo({ clipRange: Infinity }),
    "a constant learning rate": ppo({ learningRate: 0.001 }),
    "λ = 1": ppo({ traceDecay: 1 }),
    "λ = 0": ppo({ traceDecay: 0 }),
    "one epoch": ppo({ epochs: 1 }),
    "minibatches of 256": ppo({ batchSize: 256 }),
    "one minibatch of all": ppo({ batchSize: 1024 }),
    "the limit taken for an end": ppo({}, { limitEnds: true }),
  },
};
