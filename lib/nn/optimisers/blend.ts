import * as tf from "@tensorflow/tfjs";

/** `a · ofA + b · ofB`. */
export function blend(a: tf.Tensor, ofA: number, b: tf.Tensor, ofB: number): tf.Tensor {
  return tf.add(tf.mul(a, ofA), tf.mul(b, ofB));
}
