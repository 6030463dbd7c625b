import * as tf from "@tensorflow/tfjs";
import { pick } from "../../../nn/ops/pick.ts";

/** Targets of a batch, from what two networks make of its next states. */
export type DoubleTargets = (
  rewards: tf.Tensor1D,
  discounts: tf.Tensor1D,
  online: tf.Tensor2D,
  target: tf.Tensor2D,
) => tf.Tensor1D;

/** Targets that take the next states to be worth something. */
export function worth(values: (online: tf.Tensor2D, target: tf.Tensor2D) => tf.Tensor): DoubleTargets {
  return (rewards, discounts, online, target) =>
    tf.tidy(() => tf.add(rewards, tf.mul(discounts, values(online, target))));
}

/** From each row of some values the one of the action that others find best. */
export function chosen(by: tf.Tensor, values: tf.Tensor): tf.Tensor1D {
  return pick(values, tf.argMax(by, 1));
}

/** The network that learns chooses, the target network says what its choice is worth. */
export const doubleTargets: DoubleTargets = worth(chosen);
