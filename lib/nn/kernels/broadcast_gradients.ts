import * as tf from "@tensorflow/tfjs";
import { reduced } from "./reduced.ts";
import { replaceGradient } from "./replace_gradient.ts";

/**
 * Mends the gradients of `tf.maximum`, `tf.minimum` and `tf.squaredDifference`
 * where shapes differ. tfjs forgot to sum over what was broadcast, and failed:
 * "The gradient of input 'b' has shape '3,4', which does not match the shape of
 * the input '4'". Where both are the same the gradient of the extremes is the
 * first one's, as before.
 */
export function mendBroadcastGradients(): void {
  replaceGradient(tf.Maximum, ["a", "b"], (dy, [a, b]) => ({
    a: () => reduced(dy.mul(a.greaterEqual(b).cast("float32")), a.shape),
    b: () => reduced(dy.mul(a.less(b).cast("float32")), b.shape),
  }));
  replaceGradient(tf.Minimum, ["a", "b"], (dy, [a, b]) => ({
    a: () => reduced(dy.mul(a.lessEqual(b).cast("float32")), a.shape),
    b: () => reduced(dy.mul(a.greater(b).cast("float32")), b.shape),
  }));
  replaceGradient(tf.SquaredDifference, ["a", "b"], (dy, [a, b]) => ({
    a: () => reduced(dy.mul(a.sub(b).mul(2)), a.shape),
    b: () => reduced(dy.mul(b.sub(a).mul(2)), b.shape),
  }));
}
