import { mean, quantileSorted } from "simple-statistics";
import { Generator, type Seed } from "../random/generator.ts";

/** A mean, and between which bounds it lies with 95 % confidence. */
export interface Interval {
  /** The mean of the sample. */
  readonly mean: number;
  /** The lower bound. */
  readonly low: number;
  /** The upper bound. */
  readonly high: number;
}

/** Options of {@linkcode bootstrapInterval}. */
export interface BootstrapOptions {
  /** How many times to draw anew from the values. Default 2,000. */
  readonly resamples?: number;
  /** Of the draws. Default 0. */
  readonly seed?: Seed;
}

/**
 * The mean of a sample with its 95 % percentile bootstrap interval: the sample
 * is drawn anew from itself many times, and the middle 95 % of the means so
 * found are the interval.
 *
 * @param values At least one number.
 * @throws {RangeError} If there are no values, or `resamples` is not a positive integer.
 * @see Efron & Tibshirani (1993), An introduction to the bootstrap, chapter 13
 *
 * @example
 * ```ts
 * import { bootstrapInterval } from "bellman";
 *
 * bootstrapInterval([5, 5, 5]); // { mean: 5, low: 5, high: 5 }
 * ```
 */
export function bootstrapInterval(
  values: readonly number[],
  { resamples = 2000, seed = 0 }: BootstrapOptions = {},
): Interval {
  if (values.length === 0) throw new RangeError("bootstrapInterval: needs at least one value, got none");
  if (!Number.isInteger(resamples) || resamples < 1) {
    throw new RangeError(`bootstrapInterval: resamples must be an integer of at least 1, got ${resamples}`);
  }
  const random = new Generator(seed);
  const means = Array.from({ length: resamples }, () => meanOfResample(values, random)).sort((a, b) => a - b);
  return {
    mean: mean([...values]),
    low: quantileSorted(means, 0.025),
    high: quantileSorted(means, 0.975),
  };
}

function meanOfResample(values: readonly number[], random: Generator): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[random.integers(0, values.length)];
  return sum / values.length;
}
