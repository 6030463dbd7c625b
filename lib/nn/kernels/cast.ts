import * as tf from "@tensorflow/tfjs";
import { wasmBackend } from "../simd/bind.ts";
import { inputOf } from "./input_of.ts";
import { replaceGradient } from "./replace_gradient.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Mends casts.
 *
 * On wasm a cast to bool kept the lowest byte of the integer part: 0.5 and 256
 * became false, −1 the number 255. Whatever is not zero is true.
 *
 * On all backends the gradient of a cast to int32 or bool was that of the
 * identity: `x.mul(x.cast("bool"))` had the gradient x + mask. What is cut off or
 * compared is piecewise constant, and nothing flows through it.
 */
export function mendCast(): void {
  replaceKernel(tf.Cast, (stock) => (call) => {
    const x = inputOf(call.inputs, "x");
    if (call.attrs?.dtype !== "bool" || x.dtype === "bool") return stock(call);
    const backend = wasmBackend(call.backend), mask = backend.makeOutput(x.shape, "bool");
    const numbers = backend.typedArrayFromHeap(x), truths = backend.typedArrayFromHeap(mask);
    for (let i = 0; i < numbers.length; i++) truths[i] = numbers[i] === 0 ? 0 : 1;
    return mask;
  });
  replaceGradient(tf.Cast, [], (dy, _saved, { dtype }) => ({
    x: () => dtype === "float32" ? dy.clone() : tf.zerosLike(dy),
  }));
}
