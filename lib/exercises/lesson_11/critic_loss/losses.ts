import * as tf from "@tensorflow/tfjs";
import { stopGradient } from "../../../nn/losses/stop_gradient.ts";

/** A critic's loss of a batch. */
export type CriticLoss = (
  values: tf.Tensor1D,
  nextValues: tf.Tensor1D,
  rewards: tf.Tensor1D,
  discounts: tf.Tensor1D,
) => tf.Tensor;

/** What the loss is made of, in one of several ways. */
interface Ways {
  /** What is done with the values of the next states, and of the present ones, before anything else. */
  readonly next?: (x: tf.Tensor1D) => tf.Tensor1D;
  readonly present?: (x: tf.Tensor1D) => tf.Tensor1D;
  readonly discount?: (discounts: tf.Tensor1D) => tf.Tensor1D;
  readonly reduce?: (errors: tf.Tensor) => tf.Tensor;
}

/** The tensor itself, with its gradient. */
export const asItIs = (x: tf.Tensor1D): tf.Tensor1D => x;

/** The loss; the right one if nothing is said. */
export function criticLoss({
  next = stopGradient,
  present = asItIs,
  discount = asItIs,
  reduce = (errors) => tf.mean(tf.square(errors)),
}: Ways = {}): CriticLoss {
  return (values, nextValues, rewards, discounts) =>
    tf.tidy(() => {
      const targets = tf.add(rewards, tf.mul(discount(discounts), next(nextValues)));
      return reduce(tf.sub(targets, present(values)));
    });
}
