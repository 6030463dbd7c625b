import type * as tf from "@tensorflow/tfjs";
import { demandWithin } from "../../demands/values.ts";
import { bowl } from "./bowl.ts";
import { demandAlike } from "./demand_alike.ts";
import { demandLossOptions, type LossOptions, type Reduced } from "./options.ts";

/** Options of {@linkcode huber}. */
export interface HuberOptions extends LossOptions {
  /** From which error on the loss is a straight line: above 0. Default 1. */
  readonly delta?: number;
}

/**
 * The Huber loss: `e² / 2` for errors smaller than delta, `delta · (|e| − delta / 2)`
 * for larger ones. However wrong a prediction is, the gradient of its loss is
 * never above delta, as if the error of a squared loss were clipped to it.
 *
 * It is PyTorch's `HuberLoss(delta)`, and delta times its `SmoothL1Loss(beta=delta)`
 * ({@linkcode smoothL1}); with delta 1 the two are the same. The gradient flows
 * into the targets too, unless they are constants or {@linkcode stopGradient}
 * stops it.
 *
 * @param predictions Of any shape, float32; the first axis is that of the batch.
 * @param targets Of the same shape.
 * @throws {RangeError} If the shapes differ, weights do not fit, or delta is not above 0.
 * @throws {TypeError} If one of them is no tensor of float32, or there is no such option.
 * @see Huber (1964), Robust estimation of a location parameter
 * @see Mnih et al. (2015), Human-level control through deep reinforcement learning, Methods
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const loss = rl.nn.huber(tf.tensor1d([0.5, 10]), tf.tensor1d([0, 0]), { reduction: "none" });
 * loss.dataSync(); // 0.125 and 9.5
 * ```
 */
export function huber(
  predictions: tf.Tensor,
  targets: tf.Tensor,
  options?: HuberOptions & Reduced,
): tf.Scalar;
export function huber(
  predictions: tf.Tensor,
  targets: tf.Tensor,
  options?: HuberOptions,
): tf.Tensor;
export function huber(predictions: tf.Tensor, targets: tf.Tensor, options: HuberOptions = {}): tf.Tensor {
  demandAlike("huber", predictions, targets);
  demandLossOptions("huber", options, predictions.shape[0], "delta");
  const { delta = 1 } = options;
  demandWithin("huber", "delta", delta, 0, Infinity);
  if (delta === 0) {
    throw new RangeError(
      "huber: delta must be above 0, got 0; for the absolute error use smoothL1 with beta: 0",
    );
  }
  return bowl(
    [predictions, targets],
    predictions.shape,
    { knee: delta, curvature: 1, limit: delta },
    options,
  );
}
