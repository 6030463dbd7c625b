import * as tf from "@tensorflow/tfjs";

/** The logarithms of the densities of actions. */
export type LogDensity = (means: tf.Tensor2D, logDeviations: tf.Tensor1D, actions: tf.Tensor2D) => tf.Tensor;

/** What they are made of, in one of several ways. */
interface Ways {
  /** What the distance from the mean is divided by. */
  readonly width?: (logDeviations: tf.Tensor) => tf.Tensor;
  /** What becomes of the distance in deviations. */
  readonly bell?: (z: tf.Tensor) => tf.Tensor;
  /** What is taken off, for each component. */
  readonly less?: (logDeviations: tf.Tensor) => tf.Tensor;
  /** What becomes of the components' numbers, [n, k]. */
  readonly reduce?: (each: tf.Tensor) => tf.Tensor;
}

/** ½ log 2π. */
export const half = 0.5 * Math.log(2 * Math.PI);

/** The logarithms of the densities; the right ones if nothing is said. */
export function density({
  width = (logDeviations) => tf.exp(logDeviations),
  bell = (z) => tf.mul(-0.5, tf.square(z)),
  less = (logDeviations) => tf.add(logDeviations, half),
  reduce = (each) => tf.sum(each, 1),
}: Ways = {}): LogDensity {
  return (means, logDeviations, actions) =>
    tf.tidy(() => {
      const z = tf.div(tf.sub(actions, means), width(logDeviations));
      return reduce(tf.sub(bell(z), less(logDeviations)));
    });
}
