import * as tf from "@tensorflow/tfjs";

/**
 * Puts a kernel in the place of tfjs's own.
 *
 * @param mended Makes the kernel, given tfjs's own for what it leaves to that.
 */
export function replaceKernel(
  kernelName: string,
  mended: (stock: tf.KernelFunc) => tf.KernelFunc,
  backendName: "cpu" | "wasm" = "wasm",
): void {
  const stock = tf.getKernel(kernelName, backendName);
  tf.unregisterKernel(kernelName, backendName);
  tf.registerKernel({ ...stock, kernelFunc: mended(stock.kernelFunc) });
}
