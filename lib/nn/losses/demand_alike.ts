import type * as tf from "@tensorflow/tfjs";
import { sameShape } from "../shape.ts";
import { demandTensor, shapeOf } from "./options.ts";

/**
 * Refuses predictions and targets of different shapes. tfjs would stretch
 * [32] against [32, 1] to [32, 32], and a network would learn the mean of all
 * targets without a word.
 */
export function demandAlike(owner: string, predictions: tf.Tensor, targets: tf.Tensor): void {
  demandTensor(owner, "predictions", predictions, "float32");
  demandTensor(owner, "targets", targets, "float32");
  if (predictions.size === 0) throw new RangeError(`${owner}: there must be predictions, got none`);
  if (sameShape(predictions.shape, targets.shape)) return;
  const advice = predictions.size === targets.size
    ? `; bring one to the other's shape, as by predictions.reshape(targets.shape)`
    : "";
  throw new RangeError(
    `${owner}: predictions and targets must have the same shape, got ${shapeOf(predictions)} and ${
      shapeOf(targets)
    }${advice}`,
  );
}
