import * as tf from "@tensorflow/tfjs";
import { replaceGradient } from "./replace_gradient.ts";

/**
 * Gives the gradient of `tf.elu` the gradient that tfjs lacks on all backends
 * ("gradient function not found for EluGrad"). It is dy above 0 and
 * dy · (y + 1) below, with y what `tf.elu` gave.
 */
export function mendEluGradient(): void {
  replaceGradient(tf.EluGrad, ["dy", "y"], (ddx, [dy, y]) => ({
    dy: () => tf.engine().runKernel<tf.Tensor>(tf.EluGrad, { dy: ddx, y }),
    y: () => tf.where(y.less(0), ddx.mul(dy), tf.zerosLike(dy)),
  }));
}
