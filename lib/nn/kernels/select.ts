import * as tf from "@tensorflow/tfjs";
import { inputOf } from "./input_of.ts";
import { replaceGradient } from "./replace_gradient.ts";
import { replaceKernel } from "./replace_kernel.ts";
import { numbersOf, resultOf, zerosOf } from "./numbers.ts";

/**
 * Mends `tf.where`.
 *
 * On wasm, of two types it took the first one's, and the other's bits for it: where
 * actions of int32 met a −1 of float32, −1082130432 came out. The result has the
 * wider type, as on the other backends.
 *
 * On all backends its gradient multiplied with the mask, so that an infinite or NaN
 * one became NaN on the side that was not taken too (∞ · 0). It chooses, as PyTorch
 * does.
 */
export function mendSelect(): void {
  replaceKernel(tf.Select, (stock) => (call) => {
    const { inputs, backend } = call, t = inputOf(inputs, "t"), e = inputOf(inputs, "e");
    if (t.dtype === e.dtype) return stock(call);
    const mask = numbersOf(backend, inputOf(inputs, "condition"));
    const yes = numbersOf(backend, t), no = numbersOf(backend, e);
    const dtype = tf.upcastType(t.dtype, e.dtype), chosen = zerosOf(dtype, mask.length);
    mask.forEach((taken, i) => chosen[i] = taken ? yes[i] : no[i]);
    return resultOf(backend, chosen, t.shape, dtype);
  });
  replaceGradient(tf.Select, ["condition"], (dy, [condition]) => ({
    condition: () => tf.zeros(condition.shape),
    t: () => tf.where(condition, dy, tf.zerosLike(dy)),
    e: () => tf.where(condition, tf.zerosLike(dy), dy),
  }));
}
