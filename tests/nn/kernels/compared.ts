import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";
import type { Generator } from "../../../lib/random/generator.ts";
import { use } from "../on_backends.ts";

/** A tensor of normal numbers. */
export function normal(random: Generator, shape: number[]): tf.Tensor {
  return tf.tensor(Float32Array.from({ length: tf.util.sizeFromShape(shape) }, () => random.normal()), shape);
}

/** Computes the same on wasm, on cpu and, in the end, on wasm again: the numbers of both. */
export async function onBoth(compute: () => tf.Tensor[]): Promise<{ wasm: number[][]; cpu: number[][] }> {
  await use("cpu");
  const cpu = numbersOf(compute);
  await use("wasm");
  return { wasm: numbersOf(compute), cpu };
}

function numbersOf(compute: () => tf.Tensor[]): number[][] {
  const results = tf.tidy(compute);
  const numbers = results.map((result) => Array.from(result.dataSync()));
  tf.dispose(results);
  return numbers;
}
