import * as tf from "@tensorflow/tfjs";

/**
 * The logarithms of the softmax of each row: of scores those of probabilities
 * that add up to 1. `tf.logSoftmax` in one kernel, on wasm and cpu.
 *
 * @param scores Of shape [batch, n], float32.
 */
export function logSoftmaxRows(scores: tf.Tensor): tf.Tensor {
  if (tf.getKernel("LogSoftmaxRows", tf.getBackend()) === undefined) return tf.logSoftmax(scores);
  return tf.engine().runKernel<tf.Tensor>("LogSoftmaxRows", { scores });
}
