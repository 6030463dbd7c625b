import { readable } from "../../wording.ts";
import { extent } from "../../../envs/extent.ts";

/** A bin, and how many values fell into it. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** From where to where. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Into how many bins which range is cut. */
export interface Bins {
  readonly bins: number;
  /** Default: from the least value to the greatest. */
  readonly range?: Range;
}

/**
 * Counts values into bins of equal width over a range; the greatest falls into
 * the last. Equal values stand in one bin of width 1.
 *
 * @throws {RangeError} If the range does not hold all values, or is wider than a number can hold.
 */
export function countInto(values: readonly number[], { bins, range = extent(values) }: Bins): Bin[] {
  const { low, high } = range, width = (high - low) / bins;
  if (width === Infinity) {
    throw new RangeError(
      `histogram: the values lie too far apart to be counted, from ${readable(low)} to ${readable(high)}`,
    );
  }
  const outside = values.find((value) => !(value >= low && value <= high));
  if (outside !== undefined) {
    throw new RangeError(
      `histogram: the range from ${readable(low)} to ${readable(high)} must hold all values, ` +
        `got ${readable(outside)}; widen it`,
    );
  }
  if (width === 0) return [{ from: low - 0.5, to: low + 0.5, count: values.length }];
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) counts[Math.min(bins - 1, Math.floor((value - low) / width))]++;
  return counts.map((count, i) => ({ from: low + i * width, to: low + (i + 1) * width, count }));
}
