import * as tf from "@tensorflow/tfjs";

/**
 * Puts a kernel in the place of tfjs's own on its wasm backend.
 *
 * @param mended Makes the kernel, given tfjs's own for what it leaves to that.
 */
export function replaceKernel(kernelName: string, mended: (stock: tf.KernelFunc) => tf.KernelFunc): void {
  const stock = tf.getKernel(kernelName, "wasm");
  tf.unregisterKernel(kernelName, "wasm");
  tf.registerKernel({ ...stock, kernelFunc: mended(stock.kernelFunc) });
}
