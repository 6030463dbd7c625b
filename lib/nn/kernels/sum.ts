import * as tf from "@tensorflow/tfjs";
import { addressOf, wasmBackend } from "../simd/bind.ts";
import { denseOn } from "../simd/dense.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Replaces tfjs's sum on wasm where it runs over the first axes, as in the
 * gradient of every bias: it transposed the whole tensor first.
 */
export function mendSum(): void {
  replaceKernel(tf.Sum, (stock) => (call) => {
    const { inputs: { x }, attrs, backend } = call;
    if (x?.dtype !== "float32") return stock(call);
    const axes = axesOf(attrs?.axis, x.shape), { shape } = x;
    const isFirst = axes.length > 0 && axes.length < shape.length && Math.max(...axes) === axes.length - 1;
    if (!isFirst || tf.util.sizeFromShape(shape) === 0) return stock(call);
    const wasm = wasmBackend(backend), kept = shape.slice(axes.length);
    const sums = wasm.makeOutput(attrs?.keepDims ? [...axes.map(() => 1), ...kept] : kept, "float32");
    const rows = tf.util.sizeFromShape(shape.slice(0, axes.length)), columns = tf.util.sizeFromShape(kept);
    denseOn(wasm).columnSums(addressOf(wasm, x), addressOf(wasm, sums), rows, columns);
    return sums;
  });
}

/** The different axes that are summed over; none for what tfjs is to judge by itself. */
function axesOf(axis: unknown, shape: number[]): number[] {
  if (typeof axis !== "number" && !Array.isArray(axis)) return [];
  return [...new Set(tf.util.parseAxisParam(axis, shape))];
}
