import * as tf from "@tensorflow/tfjs";
import { inputOf } from "./input_of.ts";
import { replaceGradient } from "./replace_gradient.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Mends `tf.cumsum` and `tf.cumprod`.
 *
 * On wasm a negative axis wrote to memory that was not theirs, which ended in
 * "memory access out of bounds" there or anywhere later, and a scalar never came
 * back; on cpu a negative axis gave a tensor of no shape. On all backends the
 * gradient of `tf.cumsum` along another axis than the last failed: its dimensions
 * came in the wrong order.
 */
export function mendCumulative(): void {
  countAxesOn("wasm");
  countAxesOn("cpu");
  replaceGradient(tf.Cumsum, [], (dy, _saved, { axis, exclusive, reverse }) => ({
    x: () => tf.cumsum(dy, Number(axis), Boolean(exclusive), !reverse),
  }));
}

let onWebgpu = false;

/**
 * Mends the two on webgpu, where a negative axis fails too: "Dispatch size exceeds
 * WebGPU limits". Its kernels are there once its package has been imported; a
 * second call does nothing.
 */
export function mendCumulativeOnWebgpu(): void {
  if (onWebgpu) return;
  onWebgpu = true;
  countAxesOn("webgpu");
}

/** Makes both kernels of a backend take axes counted from the last. */
function countAxesOn(backendName: "webgpu" | "wasm" | "cpu"): void {
  for (const kernelName of [tf.Cumsum, tf.Cumprod]) {
    replaceKernel(kernelName, (stock) => (call) => stock({ ...call, attrs: withAxisOf(call) }), backendName);
  }
}

/** The attributes with the axis counted from the first; one that is not there is refused. */
function withAxisOf({ inputs, attrs }: Parameters<tf.KernelFunc>[0]): tf.NamedAttrMap {
  const [axis] = tf.util.parseAxisParam(Number(attrs?.axis), inputOf(inputs, "x").shape);
  return { ...attrs, axis };
}
