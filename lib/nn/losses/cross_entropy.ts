import type * as tf from "@tensorflow/tfjs";
import { demandLabels, demandRows } from "./demand_labels.ts";
import { demandLossOptions, type LossOptions, type Reduced } from "./options.ts";
import { surprise } from "./surprise.ts";

/**
 * The cross-entropy of labels: the mean of `−log softmax(logits)[label]`,
 * PyTorch's `CrossEntropyLoss` and, as the softmax of logarithms of
 * probabilities are these probabilities, its `NLLLoss` too.
 *
 * A logit of −Infinity is a choice that cannot be made; a row needs one that
 * can. The weights are of rows, not of classes, and a weighted mean divides by
 * the size of the batch.
 *
 * @param logits Of shape [batch, choices], float32.
 * @param labels The right choices, of shape [batch], int32.
 * @throws {RangeError} If the shapes do not fit, or a label is not among the choices (not looked at on webgpu).
 * @throws {TypeError} If one of them is no tensor of its type, or there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const loss = rl.nn.crossEntropy(tf.tensor2d([[0, 0], [0, 0]]), tf.tensor1d([0, 1], "int32"));
 * loss.dataSync(); // 0.6931472, log 2
 * ```
 */
export function crossEntropy(
  logits: tf.Tensor,
  labels: tf.Tensor,
  options?: LossOptions & Reduced,
): tf.Scalar;
export function crossEntropy(
  logits: tf.Tensor,
  labels: tf.Tensor,
  options?: LossOptions,
): tf.Tensor;
export function crossEntropy(logits: tf.Tensor, labels: tf.Tensor, options: LossOptions = {}): tf.Tensor {
  demandRows("crossEntropy", logits);
  demandLabels("crossEntropy", "labels", labels, logits);
  demandLossOptions("crossEntropy", options, logits.shape[0]);
  return surprise([logits, labels], labels.shape, {}, options);
}
