import * as tf from "@tensorflow/tfjs";
import { stopGradient } from "../../../nn/losses/stop_gradient.ts";

/** PPO's loss of a batch. */
export type ClippedLoss = (
  logProbabilities: tf.Tensor1D,
  oldLogProbabilities: tf.Tensor1D,
  advantages: tf.Tensor1D,
  clipRange: number,
) => tf.Tensor;

/** What the loss is made of, in one of several ways. */
export interface Ways {
  readonly ratio?: (now: tf.Tensor, old: tf.Tensor) => tf.Tensor;
  readonly held?: (ratio: tf.Tensor, range: number) => tf.Tensor;
  readonly chosen?: (plain: tf.Tensor, held: tf.Tensor) => tf.Tensor;
  readonly reduce?: (objectives: tf.Tensor) => tf.Tensor;
  /** What is done with the old logarithms, and with the advantages, before anything else. */
  readonly old?: (x: tf.Tensor1D) => tf.Tensor1D;
  readonly constant?: (x: tf.Tensor1D) => tf.Tensor1D;
}

/** The ratio of two probabilities, of their logarithms. */
export const ratioOf = (now: tf.Tensor, old: tf.Tensor): tf.Tensor => tf.exp(tf.sub(now, old));

/** The loss; the right one if nothing is said. */
export function lossBy({
  ratio = ratioOf,
  held = (ratio, range) => tf.clipByValue(ratio, 1 - range, 1 + range),
  chosen = (plain, held) => tf.minimum(plain, held),
  reduce = (objectives) => tf.neg(tf.mean(objectives)),
  old = stopGradient,
  constant = stopGradient,
}: Ways = {}): ClippedLoss {
  return (logProbabilities, oldLogProbabilities, advantages, clipRange) =>
    tf.tidy(() => {
      const A = constant(advantages), changed = ratio(logProbabilities, old(oldLogProbabilities));
      return reduce(chosen(tf.mul(changed, A), tf.mul(held(changed, clipRange), A)));
    });
}
