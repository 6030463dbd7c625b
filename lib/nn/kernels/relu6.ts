import * as tf from "@tensorflow/tfjs";
import { wasmBackend } from "../simd/bind.ts";
import { inputOf } from "./input_of.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Mends `tf.relu6` on wasm, which made 0 of NaN, so that a calculation that had
 * gone wrong went on with ordinary numbers, and left the memory of a bool as it was.
 */
export function mendRelu6(): void {
  replaceKernel(tf.Relu6, () => ({ inputs, backend }) => {
    const wasm = wasmBackend(backend), x = inputOf(inputs, "x"), result = wasm.makeOutput(x.shape, x.dtype);
    const numbers = wasm.typedArrayFromHeap(x), rectified = wasm.typedArrayFromHeap(result);
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i];
      rectified[i] = number <= 0 ? 0 : number > 6 ? 6 : number;
    }
    return result;
  });
}
