import * as tf from "@tensorflow/tfjs";
import { wasmBackend } from "../simd/bind.ts";
import { inputOf } from "./input_of.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Mends `tf.maximum` and `tf.minimum` on wasm, which dropped a NaN of their second
 * argument: it lost every comparison. What is computed with NaN is NaN, as it was
 * for the first argument and is on the other backends.
 *
 * Left as tfjs has it is what becomes of ties. Of two equal numbers `tf.maximum` and
 * `tf.minimum` give the first the whole gradient, where PyTorch halves it. `tf.max`
 * and `tf.min` give it whole to each of those that are greatest or least, where
 * PyTorch's `amax` and `amin` divide it among them.
 */
export function mendExtremes(): void {
  for (const kernelName of [tf.Maximum, tf.Minimum]) {
    replaceKernel(kernelName, (stock) => (call) => {
      const result = stock(call), wasm = wasmBackend(call.backend);
      const a = inputOf(call.inputs, "a"), b = inputOf(call.inputs, "b");
      if (Array.isArray(result) || !wasm.typedArrayFromHeap(b).includes(NaN)) return result;
      const swapped = stock({ ...call, inputs: { a: b, b: a } });
      if (Array.isArray(swapped)) return result;
      const numbers = wasm.typedArrayFromHeap(result);
      wasm.typedArrayFromHeap(swapped).forEach((number, i) => {
        if (Number.isNaN(number)) numbers[i] = NaN;
      });
      wasm.disposeData(swapped.dataId);
      return result;
    });
  }
}
