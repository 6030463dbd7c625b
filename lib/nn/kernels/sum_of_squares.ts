import * as tf from "@tensorflow/tfjs";
import { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import { addressOf } from "../simd/bind.ts";
import { updatesOn } from "../simd/updates.ts";

/**
 * The sum of the squares of a tensor's numbers, in double precision, where the
 * squares of float32 neither overflow nor vanish: it is finite exactly where all
 * the numbers are. Not for webgpu, which gives no number at once.
 */
export function sumOfSquares(tensor: tf.Tensor): number {
  const backend = tf.backend();
  if (backend instanceof BackendWasm) {
    return updatesOn(backend).sumOfSquares(addressOf(backend, tensor), tensor.size);
  }
  let sum = 0;
  for (const number of tensor.dataSync()) sum += number * number;
  return sum;
}
