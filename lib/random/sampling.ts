import { below32, uniform64 } from "./pcg64.wasm";
import { shuffleFrom } from "./shuffle.ts";
import type { Stream } from "./stream.ts";

/**
 * The probabilities added up and scaled so that the last sum is 1, which is what
 * {@linkcode weighted} draws from.
 */
export function cumulative(probabilities: ArrayLike<number>): number[] {
  const sums: number[] = [];
  let sum = 0;
  for (let i = 0; i < probabilities.length; i++) sums.push(sum += probabilities[i]);
  for (let i = 0; i < sums.length; i++) sums[i] /= sum;
  return sums;
}

/** A draw by inversion: the first index whose cumulative probability exceeds a uniform draw. */
export function weighted(stream: Stream, sums: readonly number[]): number {
  const draw = uniform64(stream.address);
  let low = 0, high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > draw) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * `size` different integers from [0, n), all equally likely, in random order.
 * A large part of many is the end of a shuffled range; otherwise they are drawn
 * by Floyd's method, which needs no memory for the ones that are not drawn.
 *
 * @see Bentley & Floyd (1987), Programming Pearls: A Sample of Brilliance
 */
export function distinct(stream: Stream, n: number, size: number): Int32Array {
  if (n > 10_000 && size > Math.floor(n / 50)) {
    const range = new Int32Array(n).map((_, i) => i);
    shuffleFrom(stream, n - size, range);
    return range.slice(n - size);
  }
  const chosen = new Set<number>();
  for (let last = n - size; last < n; last++) {
    const draw = below32(stream.address, last + 1);
    chosen.add(chosen.has(draw) ? last : draw);
  }
  const indices = Int32Array.from(chosen);
  shuffleFrom(stream, 1, indices);
  return indices;
}

/**
 * `size` different indices, each drawn with its probability among those that
 * are left. Draws come in rounds: as many as are missing, of which the new ones
 * are kept.
 */
export function distinctWeighted(stream: Stream, probabilities: ArrayLike<number>, size: number): Int32Array {
  const left = Float64Array.from(probabilities);
  const chosen = new Set<number>();
  while (chosen.size < size) {
    const sums = cumulative(left);
    for (let missing = size - chosen.size; missing > 0; missing--) {
      const index = weighted(stream, sums);
      chosen.add(index);
      left[index] = 0;
    }
  }
  return Int32Array.from(chosen);
}
