import * as tf from "@tensorflow/tfjs";
import { wasmBackend } from "../simd/bind.ts";
import { multiplied } from "./multiplied.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Replaces tfjs's product of matrices on wasm. With `transposeA` or `transposeB`
 * it multiplied number by number, without SIMD, 10 times slower than plainly; and
 * both gradients of `tf.matMul` are such products. And where either factor was to
 * be repeated, as of batches of the shapes [2, 1] and [1, 2], most pairs were
 * left out.
 */
export function mendBatchMatMul(): void {
  replaceKernel(tf.BatchMatMul, (stock) => (call) => {
    const { inputs: { a, b }, attrs, backend } = call;
    if (a === undefined || b === undefined) return stock(call);
    const transposeA = Boolean(attrs?.transposeA), transposeB = Boolean(attrs?.transposeB);
    return multiplied(wasmBackend(backend), { a, b, transposeA, transposeB }) ?? stock(call);
  });
}
