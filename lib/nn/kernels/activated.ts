import * as tf from "@tensorflow/tfjs";
import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import { addressOf } from "../simd/bind.ts";
import { denseOn } from "../simd/dense.ts";

/** What tfjs's own kernels of activations are called. */
const kernels = new Map<unknown, string>([
  ["elu", tf.Elu],
  ["relu6", tf.Relu6],
  ["sigmoid", tf.Sigmoid],
]);

/** Whether an activation needs no other numbers than those that it is given. */
export function isActivation(activation: unknown): boolean {
  return activation === "linear" || activation === "relu" || activation === "tanh" || kernels.has(activation);
}

/** What a product rectifies by itself: what is smaller than this. */
export function lowestOf(activation: unknown): number {
  return activation === "relu" ? 0 : -Infinity;
}

/** What an activation gives for a product that is rectified if it should be, in its place or instead of it. */
export function activated(
  backend: BackendWasm,
  product: tf.TensorInfo,
  activation: unknown,
): tf.TensorInfo | tf.TensorInfo[] {
  if (activation === "tanh") {
    const at = addressOf(backend, product);
    denseOn(backend).tanh(at, at, tf.util.sizeFromShape(product.shape));
  }
  const kernelName = kernels.get(activation);
  if (kernelName === undefined) return product;
  const result = tf.getKernel(kernelName, "wasm").kernelFunc({ inputs: { x: product }, attrs: {}, backend });
  backend.disposeData(product.dataId);
  return result;
}
