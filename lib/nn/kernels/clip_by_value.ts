import * as tf from "@tensorflow/tfjs";
import { wasmBackend } from "../simd/bind.ts";
import { inputOf } from "./input_of.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Mends `tf.clipByValue` on wasm, which made the lower bound of NaN, so that a
 * calculation that had gone wrong went on with ordinary numbers, and read the bits
 * of integers as if they were floating-point numbers.
 */
export function mendClipByValue(): void {
  replaceKernel(tf.ClipByValue, () => ({ inputs, attrs, backend }) => {
    const wasm = wasmBackend(backend), x = inputOf(inputs, "x"), result = wasm.makeOutput(x.shape, x.dtype);
    const low = Number(attrs?.clipValueMin), high = Number(attrs?.clipValueMax);
    const numbers = wasm.typedArrayFromHeap(x), clipped = wasm.typedArrayFromHeap(result);
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i];
      clipped[i] = number < low ? low : number > high ? high : number;
    }
    return result;
  });
}
