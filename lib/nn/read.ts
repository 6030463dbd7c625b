import * as tf from "@tensorflow/tfjs";
import { isOnGpu } from "./on_gpu.ts";

/**
 * The numbers of a tensor, copied; of one on a GPU later: it outlives whoever tidies up until they are there.
 *
 * @param tensor Of type float32.
 */
export function read(tensor: tf.Tensor): Float32Array | Promise<Float32Array> {
  if (!isOnGpu(tensor)) return tensor.dataSync<"float32">();
  const kept = tf.keep(tensor);
  return kept.data<"float32">().finally(() => kept.dispose());
}

/**
 * The numbers of what is computed, of which nothing is left behind; from a GPU later.
 *
 * @param compute Gives a tensor of type float32.
 */
export function readOut(compute: () => tf.Tensor): Float32Array | Promise<Float32Array> {
  const tensor = tf.keep(tf.tidy(compute)), dispose = () => tensor.dispose();
  if (isOnGpu(tensor)) return tensor.data<"float32">().finally(dispose);
  const numbers = tensor.dataSync<"float32">();
  dispose();
  return numbers;
}
