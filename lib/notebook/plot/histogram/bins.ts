import { readable } from "../../wording.ts";
import { extent } from "../../../envs/extent.ts";

/** A bin, and how many values fell into it. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Counts values into bins of equal width over a range; the greatest falls into
 * the last. Equal values stand in one bin of width 1.
 *
 * @param range Which the bins cover. Default: from the least value to the greatest.
 * @throws {RangeError} If the range is wider than a number can hold.
 */
export function countInto(values: readonly number[], bins: number, range = extent(values)): Bin[] {
  const { low, high } = range, width = (high - low) / bins;
  if (width === Infinity) {
    throw new RangeError(
      `histogram: the values lie too far apart to be counted, from ${readable(low)} to ${readable(high)}`,
    );
  }
  if (width === 0) return [{ from: low - 0.5, to: low + 0.5, count: values.length }];
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) counts[Math.min(bins - 1, Math.floor((value - low) / width))]++;
  return counts.map((count, i) => ({ from: low + i * width, to: low + (i + 1) * width, count }));
}
