import * as tf from "@tensorflow/tfjs";

/** A step of gradient descent on the mean squared error of `features · theta`. */
export type Step = (
  theta: tf.Tensor1D,
  features: tf.Tensor2D,
  targets: tf.Tensor1D,
  learningRate: number,
) => tf.Tensor1D;

/** What becomes of theta, by its gradient. */
type Move = (
  theta: tf.Tensor1D,
  gradient: tf.Tensor1D,
  learningRate: number,
  features: tf.Tensor2D,
) => tf.Tensor1D;

/** Against the gradient, as far as the learning rate says. */
export const descentStep: Step = stepBy((theta, gradient, learningRate) =>
  tf.sub(theta, tf.mul(learningRate, gradient))
);

/** A step that does something with the gradient, right or wrong. */
export function stepBy(move: Move): Step {
  return (theta, features, targets, learningRate) =>
    tf.tidy(() => {
      const errors = tf.sub(tf.dot(features, theta), targets);
      const gradient = tf.mul<tf.Tensor1D>(2 / targets.size, tf.dot(tf.transpose(features), errors));
      return move(theta, gradient, learningRate, features);
    });
}
