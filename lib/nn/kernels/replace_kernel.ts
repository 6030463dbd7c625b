import * as tf from "@tensorflow/tfjs";

/** Makes a kernel, given tfjs's own for what it leaves to that. */
export type Mended = (stock: tf.KernelFunc) => tf.KernelFunc;

/** Puts a kernel in the place of tfjs's own. */
export function replaceKernel(
  kernelName: string,
  mended: Mended,
  backendName: "webgpu" | "wasm" | "cpu" = "wasm",
): void {
  const stock = tf.getKernel(kernelName, backendName);
  tf.unregisterKernel(kernelName, backendName);
  tf.registerKernel({ ...stock, kernelFunc: mended(stock.kernelFunc) });
}
