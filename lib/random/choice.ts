import { checkProbabilities, requireSize } from "./checks.ts";
import { below32 } from "./pcg64.wasm";
import { cumulative, distinct, distinctWeighted, weighted } from "./sampling.ts";
import type { Stream } from "./stream.ts";

/** Options of `Generator.choice`. */
export interface ChoiceOptions {
  /** The probability of each index; they add up to 1. Default: all alike. */
  readonly p?: ArrayLike<number>;
  /** How many to choose. Default: a single number instead of an array. */
  readonly size?: number;
  /** Whether an index may be chosen more than once. Default true. */
  readonly replace?: boolean;
}

/** What `Generator.choice` does, which says it all. */
export function choice(
  stream: Stream,
  n: number,
  { p, size, replace = true }: ChoiceOptions,
): number | Int32Array {
  requireSize("choice", "n", n, 1);
  if (p !== undefined) checkProbabilities(p, n);
  if (size === undefined) {
    return p === undefined ? below32(stream.address, n) : weighted(stream, cumulative(p));
  }
  requireSize("choice", "size", size, 0);
  if (replace) return independent(stream, n, size, p);
  const available = p === undefined ? n : Array.from(p).filter((probability) => probability > 0).length;
  if (size > available) {
    throw new RangeError(
      `Generator: choice without replacement has ${available} indices to choose from, got size ${size}`,
    );
  }
  return p === undefined ? distinct(stream, n, size) : distinctWeighted(stream, p, size);
}

function independent(stream: Stream, n: number, size: number, p?: ArrayLike<number>): Int32Array {
  const chosen = new Int32Array(size), sums = p && cumulative(p);
  for (let i = 0; i < size; i++) chosen[i] = sums ? weighted(stream, sums) : below32(stream.address, n);
  return chosen;
}
