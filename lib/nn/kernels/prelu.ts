import * as tf from "@tensorflow/tfjs";
import { inputOf } from "./input_of.ts";
import { numbersOf, resultOf } from "./numbers.ts";
import { place } from "./place.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Mends `tf.prelu` on wasm, which took the slopes one after the other and began
 * anew at their end, whatever their shape: right for one slope and for one a
 * column, wrong for one a row; and gave x the shape that both should have had.
 */
export function mendPrelu(): void {
  replaceKernel(tf.Prelu, (stock) => (call) => {
    const { inputs, backend } = call, x = inputOf(inputs, "x"), alpha = inputOf(inputs, "alpha");
    if (isRepeatedWhole(alpha.shape, x.shape)) return stock(call);
    const shape = tf.broadcast_util.assertAndGetBroadcastShape(x.shape, alpha.shape);
    const numbers = numbersOf(backend, x), slopes = numbersOf(backend, alpha);
    const rectified = Float32Array.from({ length: tf.util.sizeFromShape(shape) }, (_, i) => {
      const number = numbers[place(i, shape, x.shape)];
      return number < 0 ? slopes[place(i, shape, alpha.shape)] * number : number;
    });
    return resultOf(backend, rectified, shape, "float32");
  });
}

/** Whether a tensor's numbers, one after the other, come again and again in a shape that it is broadcast to. */
function isRepeatedWhole(own: readonly number[], shape: readonly number[]): boolean {
  const first = own.findIndex((size) => size !== 1), last = first === -1 ? [] : own.slice(first);
  return own.length <= shape.length &&
    last.every((size, i) => size === shape[shape.length - last.length + i]);
}
