import * as tf from "@tensorflow/tfjs";

/** A loss that is a mean over errors, with a delta from which on they are large. */
export type Huber = (predictions: tf.Tensor, targets: tf.Tensor, delta: number) => tf.Scalar;

/** What differs from one such loss to another. */
interface Variant {
  /** Of an error's size, or of the error itself, where that is small. Default ½ e². */
  readonly small?: (size: tf.Tensor, delta: number) => tf.Tensor;
  /** Where it is large. Default δ (|e| − ½ δ). */
  readonly large?: (size: tf.Tensor, delta: number) => tf.Tensor;
  /** Which errors are small. Default those of a size up to δ. */
  readonly isSmall?: (error: tf.Tensor, delta: number) => tf.Tensor;
  /** What becomes of all of them. Default their mean. */
  readonly all?: (losses: tf.Tensor) => tf.Scalar;
}

/** The Huber loss, or something like it. */
export function huberBy({ small = bowl, large = wall, isSmall = within, all = mean }: Variant): Huber {
  return (predictions, targets, delta) =>
    tf.tidy(() => {
      const error = tf.sub(predictions, targets), size = tf.abs(error);
      return all(tf.where(isSmall(error, delta), small(size, delta), large(size, delta)));
    });
}

function bowl(size: tf.Tensor): tf.Tensor {
  return tf.mul(0.5, tf.square(size));
}

function wall(size: tf.Tensor, delta: number): tf.Tensor {
  return tf.mul(delta, tf.sub(size, delta / 2));
}

function within(error: tf.Tensor, delta: number): tf.Tensor {
  return tf.lessEqual(tf.abs(error), delta);
}

function mean(losses: tf.Tensor): tf.Scalar {
  return tf.mean(losses);
}
