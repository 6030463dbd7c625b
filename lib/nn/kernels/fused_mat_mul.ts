import * as tf from "@tensorflow/tfjs";
import { wasmBackend } from "../simd/bind.ts";
import { activated, isActivation, lowestOf } from "./activated.ts";
import { multiplied } from "./multiplied.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Replaces the kernel of `tf.fused.matMul` on wasm, as that of `tf.matMul` (see
 * batch_mat_mul.ts): it was slow where a factor is transposed, and wrong where
 * one of the second factors is shared by a batch of the first. Leaky and
 * parametric rectifiers are left to tfjs.
 */
export function mendFusedMatMul(): void {
  replaceKernel(tf._FusedMatMul, (stock) => (call) => {
    const { inputs: { a, b, bias }, attrs = {}, backend } = call;
    const { activation = "linear" } = attrs;
    if (a === undefined || b === undefined || !isActivation(activation)) return stock(call);
    const transposeA = Boolean(attrs.transposeA), transposeB = Boolean(attrs.transposeB);
    const added = bias ?? undefined; // tfjs may write null for none
    if (added !== undefined && !isForColumns(added, b.shape[transposeB ? 1 : 2])) return stock(call);
    const wasm = wasmBackend(backend), lowest = lowestOf(activation);
    const product = multiplied(wasm, { a, b, transposeA, transposeB, bias: added, lowest });
    return product === undefined ? stock(call) : activated(wasm, product, activation);
  });
}

function isForColumns({ dtype, shape }: tf.TensorInfo, columns: number): boolean {
  return dtype === "float32" && shape.length === 1 && shape[0] === columns;
}
