import * as tf from "@tensorflow/tfjs";
import type { Generator } from "../../lib/random/generator.ts";

/** A tensor of standard normal numbers. */
export function drawn(random: Generator, shape: number[]): tf.Tensor {
  return tf.tensor(Float32Array.from({ length: tf.util.sizeFromShape(shape) }, () => random.normal()), shape);
}
