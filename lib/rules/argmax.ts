/**
 * The index of the largest value: the greedy action, when the values are those
 * of the actions. Ties take the first.
 *
 * @param values At least one number.
 * @returns 0 to `values.length - 1`.
 * @see Sutton & Barto (2018), section 2.2
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.rules.argmax([1, 5, 5, 2]); // 1
 * ```
 */
export function argmax(values: ArrayLike<number>): number {
  let best = 0;
  for (let action = 1; action < values.length; action++) {
    if (values[action] > values[best]) best = action;
  }
  return best;
}
