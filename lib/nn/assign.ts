import * as tf from "@tensorflow/tfjs";

/** Sets a variable to numbers, which are copied: on tfjs's cpu a tensor would share the array. */
export function assign(variable: tf.Variable, numbers: Float32Array): void {
  tf.tidy(() => variable.assign(tf.tensor(numbers.slice(), variable.shape)));
}
