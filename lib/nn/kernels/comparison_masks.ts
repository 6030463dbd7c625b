import * as tf from "@tensorflow/tfjs";
import { replaceGradient } from "./replace_gradient.ts";

const ofTwo = [
  tf.Greater,
  tf.GreaterEqual,
  tf.Less,
  tf.LessEqual,
  tf.Equal,
  tf.NotEqual,
  tf.LogicalAnd,
  tf.LogicalOr,
  tf.LogicalXor,
];
const ofOne = [tf.LogicalNot, tf.Any, tf.All];

/**
 * Gives comparisons and logical operations the gradient zero, on all backends.
 *
 * tfjs has none for them, so that a mask made of what is being learnt, as in
 * `x.mul(x.greater(0))` or `tf.where(x.less(y), x, y)`, is no constant: the whole
 * gradient fails, "gradient function not found for Greater". (`greaterEqual` alone
 * has one, which fails for integers.) A mask is piecewise constant: nothing flows
 * through it, in PyTorch and TensorFlow neither.
 */
export function mendComparisonMasks(): void {
  for (const name of ofTwo) {
    replaceGradient(name, ["a", "b"], (_dy, [a, b]) => ({
      a: () => tf.zeros(a.shape),
      b: () => tf.zeros(b.shape),
    }));
  }
  for (const name of ofOne) {
    replaceGradient(name, ["x"], (_dy, [x]) => ({ x: () => tf.zeros(x.shape) }));
  }
}
