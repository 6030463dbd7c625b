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
 * @param cumulative As {@linkcode cumulative} gives it.
 */
export function sampleCategory(cumulative: Float64Array, random: Generator): number {
  const drawn = random.random();
  for (let category = 0; category < cumulative.length; category++) {
    if (cumulative[category] > drawn) return category;
  }
  return 0;
}
