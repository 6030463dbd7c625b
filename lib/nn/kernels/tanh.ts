import * as tf from "@tensorflow/tfjs";
import { addressOf, wasmBackend } from "../simd/bind.ts";
import { denseOn } from "../simd/dense.ts";
import { inputOf } from "./input_of.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Replaces tfjs's kernel of `tf.tanh` on wasm, which computed number by number,
 * without SIMD: 33 µs for 32 × 128 of them, as much as the product before.
 */
export function mendTanh(): void {
  replaceKernel(tf.Tanh, (stock) => (call) => {
    const x = inputOf(call.inputs, "x"), wasm = wasmBackend(call.backend);
    if (x.dtype !== "float32") return stock(call);
    const y = wasm.makeOutput(x.shape, "float32");
    denseOn(wasm).tanh(addressOf(wasm, x), addressOf(wasm, y), tf.util.sizeFromShape(x.shape));
    return y;
  });
}
