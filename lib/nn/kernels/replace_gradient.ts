import * as tf from "@tensorflow/tfjs";

/**
 * Puts a gradient in the place of tfjs's own on all backends, or where there is none.
 *
 * @param saved The names of the inputs that the gradient needs.
 * @param gradient Given the gradient of the kernel's result, those inputs and its attributes.
 */
export function replaceGradient(
  kernelName: string,
  saved: readonly string[],
  gradient: (dy: tf.Tensor, saved: tf.Tensor[], attributes: tf.NamedAttrMap) => ReturnType<tf.GradFunc>,
): void {
  if (tf.getGradient(kernelName) !== undefined) tf.unregisterGradient(kernelName);
  tf.registerGradient({
    kernelName,
    inputsToSave: [...saved],
    gradFunc: (dy, inputs, attributes) => gradient(Array.isArray(dy) ? dy[0] : dy, inputs, attributes),
  });
}
