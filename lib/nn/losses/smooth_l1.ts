import type * as tf from "@tensorflow/tfjs";
import { demandWithin } from "../../demands/values.ts";
import { bowl } from "./bowl.ts";
import { demandAlike } from "./demand_alike.ts";
import { demandLossOptions, type LossOptions, type Reduced } from "./options.ts";

/** Options of {@linkcode smoothL1}. */
export interface SmoothL1Options extends LossOptions {
  /** From which error on the loss is a straight line: at least 0, where it is the absolute error. Default 1. */
  readonly beta?: number;
}

/**
 * The smooth absolute error: `e² / (2 beta)` for errors smaller than beta,
 * `|e| − beta / 2` for larger ones, PyTorch's `SmoothL1Loss(beta)`.
 *
 * It is {@linkcode huber} with delta = beta, divided by beta: whatever beta is,
 * the gradient of a large error is 1. The gradient flows into the targets too,
 * unless they are constants or {@linkcode stopGradient} stops it.
 *
 * @param predictions Of any shape, float32; the first axis is that of the batch.
 * @param targets Of the same shape.
 * @throws {RangeError} If the shapes differ, weights do not fit, or beta is below 0.
 * @throws {TypeError} If one of them is no tensor of float32, or there is no such option.
 * @see Girshick (2015), Fast R-CNN, section 2.3
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const loss = rl.nn.smoothL1(tf.tensor1d([1, 10]), tf.tensor1d([0, 0]), { beta: 2, reduction: "none" });
 * loss.dataSync(); // 0.25 and 9
 * ```
 */
export function smoothL1(
  predictions: tf.Tensor,
  targets: tf.Tensor,
  options?: SmoothL1Options & Reduced,
): tf.Scalar;
export function smoothL1(
  predictions: tf.Tensor,
  targets: tf.Tensor,
  options?: SmoothL1Options,
): tf.Tensor;
export function smoothL1(
  predictions: tf.Tensor,
  targets: tf.Tensor,
  options: SmoothL1Options = {},
): tf.Tensor {
  demandAlike("smoothL1", predictions, targets);
  demandLossOptions("smoothL1", options, predictions.shape[0], "beta");
  const { beta = 1 } = options;
  demandWithin("smoothL1", "beta", beta, 0, Infinity);
  const curvature = beta === 0 ? 0 : 1 / beta;
  return bowl([predictions, targets], predictions.shape, { knee: beta, curvature, limit: 1 }, options);
}
