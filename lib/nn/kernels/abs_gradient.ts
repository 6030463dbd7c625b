import * as tf from "@tensorflow/tfjs";
import { replaceGradient } from "./replace_gradient.ts";

/**
 * Mends the gradient of `tf.abs` at 0, which was −1 on all backends, so that what
 * was already right, such as an error of 0, was still pushed to one side. It is 0,
 * as in PyTorch.
 */
export function mendAbsGradient(): void {
  replaceGradient(tf.Abs, ["x"], (dy, [x]) => ({ x: () => dy.mul(x.cast("float32").sign()) }));
}
