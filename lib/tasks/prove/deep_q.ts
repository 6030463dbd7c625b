/** The experiments of lesson 06: Q-learning with a network and without a memory, with care and without. */
import * as tf from "@tensorflow/tfjs";
import { lossWith } from "../../exercises/lesson_06/through_the_target/losses.ts";
import { mse } from "../../nn/losses/mse.ts";
import type { AcceptedExperiment } from "./accepted_curves.ts";
import { run, type Way } from "./deep_q/run.ts";

/** How each way trains a seed. */
function trained(ways: { readonly [name: string]: Way }): AcceptedExperiment["ways"] {
  return Object.fromEntries(
    Object.entries(ways).map(([name, way]) => [
      name,
      (seed: number, episodes: number) => run(way, seed, episodes),
    ]),
  );
}

const loss = lossWith({});
/** The source's: there is more in it than in its formula. */
const penalised = lossWith({
  reduced: (values, targets) => tf.add(mse(values, targets), tf.mul(0.1, tf.mean<tf.Scalar>(tf.abs(values)))),
});

export const deepQExperiments: readonly AcceptedExperiment[] = [
  {
    name: "deep_q_source",
    about: "Source lesson b without a memory, until the mean of five evaluations is 200",
    episodes: 5000,
    seeds: 10,
    ways: trained({ "learning rate 0.0001": { loss: penalised, learningRate: 0.0001 } }),
  },
  {
    name: "deep_q_careless",
    about: "With a learning rate of 0.001: with care, and without",
    episodes: 800,
    seeds: 5,
    ways: trained({
      "with care": { loss },
      "with the penalty": { loss: penalised },
      "learning rate 0.003": { loss, learningRate: 0.003 },
      "learning rate 0.01": { loss, learningRate: 0.01 },
      "ε stays 0.5": { loss, epsilon: [0.5, 1] },
      "ε = 0": { loss, epsilon: [0, 1] },
      "through the target": { loss: lossWith({ target: (targets) => targets }) },
      "falls unheard": { loss, hearsOfFalls: false },
    }),
  },
];
