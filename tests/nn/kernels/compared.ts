import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";
import type { Generator } from "../../../lib/random/generator.ts";
import { assert } from "../../assert.ts";
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

/**
 * Demands that numbers are equal but for the rounding of 32 bits, whose sums the
 * backends make in another order.
 *
 * @param tolerance How many times 2^-23 of the largest number they may differ by.
 */
export function assertClose(actual: number[], expected: number[], tolerance: number, of: string): void {
  const scale = Math.max(...expected.map(Math.abs), 1e-30) * 2 ** -23 * tolerance;
  assert(
    actual.length === expected.length,
    `${of}: ${actual.length} numbers in the place of ${expected.length}`,
  );
  actual.forEach((number, i) => {
    const equal = Number.isNaN(number) ? Number.isNaN(expected[i]) : Math.abs(number - expected[i]) <= scale;
    assert(equal, `${of}: number ${i} is ${number}, not ${expected[i]}`);
  });
}
