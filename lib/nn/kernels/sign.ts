import * as tf from "@tensorflow/tfjs";
import { wasmBackend } from "../simd/bind.ts";
import { inputOf } from "./input_of.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Mends `tf.sign` on wasm, which took what is nearer to 0 than about 10⁻⁷ for 0,
 * and left the memory of a bool as it was. Of NaN it is 0, as in PyTorch.
 */
export function mendSign(): void {
  replaceKernel(tf.Sign, () => ({ inputs, backend }) => {
    const wasm = wasmBackend(backend), x = inputOf(inputs, "x"), result = wasm.makeOutput(x.shape, x.dtype);
    const numbers = wasm.typedArrayFromHeap(x), signs = wasm.typedArrayFromHeap(result);
    for (let i = 0; i < numbers.length; i++) signs[i] = numbers[i] > 0 ? 1 : numbers[i] < 0 ? -1 : 0;
    return result;
  });
}
