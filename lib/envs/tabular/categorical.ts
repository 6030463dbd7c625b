import type { Generator } from "../../random/generator.ts";

/** The sums of the first, the first two, … of some numbers, added from first to last. */
export function cumulative(numbers: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(numbers, (number) => sum += number);
}

/**
 * Draws a category: the first whose cumulative probability exceeds a uniform
 * number, or the first of all where rounding left none. A number is drawn even
 * if there is but one category, so that the stream stays with Gymnasium's.
 *
 * @param sums Cumulative probabilities, as {@linkcode cumulative} gives them; other categories may stand beside.
 * @param first The place of the first category among them.
 * @param end The place behind the last.
 */
export function sampleCategory(
  sums: ArrayLike<number>,
  first: number,
  end: number,
  random: Generator,
): number {
  const drawn = random.random();
  let low = first, high = end - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > drawn) high = middle;
    else low = middle + 1;
  }
  return sums[low] > drawn ? low : first;
}
