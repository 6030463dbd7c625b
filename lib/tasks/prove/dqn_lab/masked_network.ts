import * as tf from "@tensorflow/tfjs";
import type { MaskedModel } from "../../../exercises/lesson_08/lab/masked_model.ts";
import { mse } from "../../../nn/losses/mse.ts";
import { Mlp } from "../../../nn/networks/mlp.ts";
import { adam } from "../../../nn/optimisers/adam.ts";
import type { Generator } from "../../../random/generator.ts";

/** What the outputs of a network differ from the targets by, [batch, actions] each. */
export type MaskedLoss = (predictions: tf.Tensor, targets: tf.Tensor) => tf.Scalar;

/** The source's: the mean over all outputs, the masked ones counted. */
export const halvedLoss: MaskedLoss = (predictions, targets) =>
  mse(predictions, targets, { reduction: "mean" });

/** The mean over the transitions. */
export const wholeLoss: MaskedLoss = (predictions, targets) =>
  tf.mul(predictions.shape[1] ?? 1, halvedLoss(predictions, targets));

/** Source lesson e's network for CartPole, 4–32–32–2, whose output is multiplied by a mask, and Adam. */
export class MaskedNetwork implements MaskedModel {
  readonly network: Mlp;
  readonly #optimiser = adam({ learningRate: 0.001 });
  readonly #loss: MaskedLoss;

  constructor(random: Generator, loss: MaskedLoss = halvedLoss) {
    this.network = new Mlp({ sizes: [4, 32, 32, 2], initialiser: "glorotUniform", random });
    this.#loss = loss;
  }

  predict(states: tf.Tensor, mask: tf.Tensor): tf.Tensor {
    return tf.tidy(() => tf.mul(this.network.apply(states), mask));
  }

  fit(states: tf.Tensor, mask: tf.Tensor, targets: tf.Tensor): void {
    this.#optimiser.minimize(() => this.#loss(this.predict(states, mask), targets), false, this.network);
  }

  dispose(): void {
    this.network.dispose();
    this.#optimiser.dispose();
  }
}
