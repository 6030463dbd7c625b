/**
 * The trailing mean: at each place the mean of the last `window` values, or of
 * all so far where there are fewer. It looks back only, so the mean at episode
 * i is what one could have known at episode i.
 *
 * @param values Any length, zero included.
 * @param window How many values back, the present one counted; at least 1.
 * @returns As many means as values.
 * @throws {RangeError} If `window` is not a positive integer.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.rules.runningMean([2, 4, 6, 8], 2); // 2, 3, 5, 7
 * ```
 */
export function runningMean(values: ArrayLike<number>, window: number): Float64Array {
  if (!Number.isInteger(window) || window < 1) {
    throw new RangeError(`runningMean: window must be an integer of at least 1, got ${window}`);
  }
  const means = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const first = Math.max(0, i - window + 1);
    let sum = 0;
    for (let k = first; k <= i; k++) sum += values[k];
    means[i] = sum / (i - first + 1);
  }
  return means;
}
