import * as tf from "@tensorflow/tfjs";

/** A gradient of what was broadcast, summed over what a tensor of that shape was repeated along. */
export function reduced(gradient: tf.Tensor, shape: number[]): tf.Tensor {
  const axes = tf.backend_util.getReductionAxes(shape, gradient.shape);
  return axes.length === 0 ? gradient : gradient.sum(axes).reshape(shape);
}
