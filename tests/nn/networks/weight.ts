import type { Weight } from "../../../lib/nn/weights.ts";

/** A parameter's numbers with their shape, as a network's snapshot has them. */
export function weight(shape: readonly number[], numbers: readonly number[]): Weight {
  return { shape, values: Float32Array.from(numbers) };
}
