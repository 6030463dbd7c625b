import type * as tf from "@tensorflow/tfjs";
import { bowl } from "./bowl.ts";
import { demandAlike } from "./demand_alike.ts";
import { demandLossOptions, type LossOptions, type Reduced } from "./options.ts";

/**
 * The mean squared error: the mean of `(prediction − target)²`, PyTorch's
 * `MSELoss`.
 *
 * The gradient flows into the targets too, unless they are constants or
 * {@linkcode stopGradient} stops it.
 *
 * @param predictions Of any shape, float32; the first axis is that of the batch.
 * @param targets Of the same shape.
 * @throws {RangeError} If the shapes differ, or weights do not fit.
 * @throws {TypeError} If one of them is no tensor of float32, or there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const loss = rl.nn.mse(tf.tensor1d([1, 2, 3]), tf.tensor1d([1, 2, 5]));
 * loss.dataSync(); // 1.3333334: (0 + 0 + 4) / 3
 * ```
 */
export function mse(predictions: tf.Tensor, targets: tf.Tensor, options?: LossOptions & Reduced): tf.Scalar;
export function mse(predictions: tf.Tensor, targets: tf.Tensor, options?: LossOptions): tf.Tensor;
export function mse(predictions: tf.Tensor, targets: tf.Tensor, options: LossOptions = {}): tf.Tensor {
  demandAlike("mse", predictions, targets);
  demandLossOptions("mse", options, predictions.shape[0]);
  const settings = { knee: Infinity, curvature: 2, limit: 0 };
  return bowl([predictions, targets], predictions.shape, settings, options);
}
