import * as tf from "@tensorflow/tfjs";

/** Gradients, as `tf.variableGrads` and optimisers have them. */
export type Gradients = tf.NamedTensorMap | readonly NamedGradient[];

/** A gradient and the name of what it belongs to. */
export interface NamedGradient {
  readonly name: string;
  readonly tensor: tf.Tensor;
}

/** All that `tf.variableGrads` returns. */
export interface LossAndGradients {
  readonly value: tf.Tensor;
  readonly grads: tf.NamedTensorMap;
}

/** Whether there is a loss beside the gradients. (The gradient of a variable called "grads" would be a tensor.) */
export function isWithLoss(given: unknown): given is LossAndGradients {
  return typeof given === "object" && given !== null && "grads" in given &&
    typeof given.grads === "object" && given.grads !== null && !(given.grads instanceof tf.Tensor);
}
