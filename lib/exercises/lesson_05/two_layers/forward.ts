import * as tf from "@tensorflow/tfjs";

/** Two dense layers. */
export type Forward = (
  x: tf.Tensor2D,
  w1: tf.Tensor2D,
  b1: tf.Tensor1D,
  w2: tf.Tensor2D,
  b2: tf.Tensor1D,
) => tf.Tensor2D;

/** What differs from one such network to another. */
interface Variant {
  /** Of the hidden layer. Default relu. */
  readonly hidden?: (z: tf.Tensor2D) => tf.Tensor2D;
  /** Of the outputs. Default none. */
  readonly output?: (z: tf.Tensor2D) => tf.Tensor2D;
  /** What is added in the first and in the second layer. Default its bias. */
  readonly bias?: (bias: tf.Tensor1D, layer: 1 | 2) => tf.Tensor | number;
}

/** Two dense layers, the first with relu behind it. */
export const forward: Forward = forwardBy({});

/** Two dense layers of some kind. */
export function forwardBy(
  { hidden = (z) => tf.relu(z), output = (z) => z, bias = (bias) => bias }: Variant,
): Forward {
  return (x, w1, b1, w2, b2) =>
    tf.tidy(() => {
      const h = hidden(tf.add(tf.matMul(x, w1), bias(b1, 1)));
      return output(tf.add(tf.matMul(h, w2), bias(b2, 2)));
    });
}
