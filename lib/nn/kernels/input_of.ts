import type * as tf from "@tensorflow/tfjs";

/**
 * An input of a kernel by its name.
 *
 * @throws {TypeError} If it is missing.
 */
export function inputOf(inputs: tf.NamedTensorInfoMap, name: string): tf.TensorInfo {
  const input = inputs[name];
  if (input === undefined) throw new TypeError(`a kernel lacks its input ${name}`);
  return input;
}
