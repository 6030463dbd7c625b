import * as tf from "@tensorflow/tfjs";

/** What differs from one way of standardising to another. */
interface Variant {
  /** Along which axis means are taken; without it over all numbers. */
  readonly axis?: 0 | 1;
  /** The spread, from the squared deviations. Default the root of their mean. */
  readonly spread?: (squares: tf.Tensor, axis: 0 | 1 | undefined) => tf.Tensor;
  /** What becomes of the table. Default `(x − mean) / spread`. */
  readonly put?: (x: tf.Tensor2D, mean: tf.Tensor, spread: tf.Tensor) => tf.Tensor;
}

/** Each column with mean 0 and standard deviation 1. */
export function standardised(x: tf.Tensor2D): tf.Tensor2D {
  return tf.tidy(() => {
    const { mean, variance } = tf.moments(x, 0);
    return tf.div(tf.sub(x, mean), tf.sqrt(variance));
  });
}

/** Another way to standardise a table. */
export function standardisedBy(
  { axis, spread = deviation, put = usual }: Variant,
): (x: tf.Tensor2D) => tf.Tensor {
  return (x) =>
    tf.tidy(() => {
      const mean = tf.mean(x, axis, true), squares = tf.square(tf.sub(x, mean));
      return put(x, mean, spread(squares, axis));
    });
}

function deviation(squares: tf.Tensor, axis: 0 | 1 | undefined): tf.Tensor {
  return tf.sqrt(tf.mean(squares, axis, true));
}

function usual(x: tf.Tensor2D, mean: tf.Tensor, spread: tf.Tensor): tf.Tensor {
  return tf.div(tf.sub(x, mean), spread);
}
