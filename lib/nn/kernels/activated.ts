import * as tf from "@tensorflow/tfjs";
import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";

/** What tfjs's own kernels of activations are called. */
const kernels = new Map<unknown, string>([
  ["elu", tf.Elu],
  ["relu6", tf.Relu6],
  ["sigmoid", tf.Sigmoid],
  ["tanh", tf.Tanh],
]);

/** Whether an activation needs no other numbers than those that it is given. */
export function isActivation(activation: unknown): boolean {
  return activation === "linear" || activation === "relu" || kernels.has(activation);
}

/** What a product rectifies by itself: what is smaller than this. */
export function lowestOf(activation: unknown): number {
  return activation === "relu" ? 0 : -Infinity;
}

/** What an activation gives for a product that is rectified if it should be; the product is disposed of. */
export function activated(
  backend: BackendWasm,
  product: tf.TensorInfo,
  activation: unknown,
): tf.TensorInfo | tf.TensorInfo[] {
  const kernelName = kernels.get(activation);
  if (kernelName === undefined) return product;
  const result = tf.getKernel(kernelName, "wasm").kernelFunc({ inputs: { x: product }, attrs: {}, backend });
  backend.disposeData(product.dataId);
  return result;
}
