/** What is swept over. */
export interface Sweeps {
  /** Who sweeps, for messages. */
  readonly owner: string;
  /** How many states there are. */
  readonly count: number;
  /** The states to update; the others stay 0. */
  readonly states: readonly number[];
  /** The new value of a state, from the values of all. */
  readonly update: (state: number, values: Float64Array) => number;
  /** Finds the values without sweeps, where there is a way that is dearer than some thousands of them. */
  readonly directly?: () => Float64Array | undefined;
}

/** The values of all states, and after how many sweeps. */
export interface Swept {
  readonly values: Float64Array;
  readonly sweeps: number;
}

/** When values are taken to have settled. */
export interface Settling {
  /** How much a reward is worth one step later. */
  readonly discount: number;
  /** The change in a sweep that no longer counts. */
  readonly tolerance: number;
}

const enough = 8192; // sweeps, after which values are found directly, where they can be
const rounding = 2 ** -48; // relative to the largest value
const patience = 2 ** 20; // sweeps, after which the changes of discounted values must halve from check to check

/**
 * Updates the values of all states in place, one after the other, until a sweep changes none by more than the
 * tolerance, or than rounding does.
 *
 * A sweep never raises a value by more than the sweep before it raised one. So the largest rise shrinks where
 * the values have a bound within reach; where it stays as it is, they have none. A fall may stay as it is for
 * long, until a dear way out is cheaper than to go on.
 * With a discount all changes shrink, but so slowly where it is almost 1 that nobody can wait for the end.
 *
 * @throws {RangeError} If the values do not settle.
 * @see Sutton & Barto (2018), section 4.1
 */
export function sweepUntilSettled(
  { owner, count, states, update, directly }: Sweeps,
  { discount, tolerance }: Settling,
): Swept {
  const values = new Float64Array(count);
  let checkpoint = Math.max(1024, 2 * count), riseBefore = Infinity, changeBefore = Infinity;
  for (let sweeps = 1;; sweeps++) {
    let rise = 0, fall = 0, largest = 0;
    for (const state of states) {
      const value = update(state, values), difference = value - values[state];
      rise = Math.max(rise, difference);
      fall = Math.max(fall, -difference);
      largest = Math.max(largest, Math.abs(value));
      values[state] = value;
    }
    const change = Math.max(rise, fall), negligible = Math.max(tolerance, rounding * largest);
    if (change <= negligible) return { values, sweeps };
    if (sweeps < checkpoint) continue;
    const found = sweeps >= enough ? directly?.() : undefined;
    if (found !== undefined) return { values: found, sweeps };
    const risesForEver = rise > negligible && rise > riseBefore * (1 - 1e-6);
    const isTooSlow = discount < 1 && sweeps > patience && change > changeBefore / 2;
    if (risesForEver || isTooSlow) {
      throw new RangeError(
        `${owner}: after ${sweeps} sweeps the values still ${unsettled(discount, rise, change)}`,
      );
    }
    [riseBefore, changeBefore] = [rise, change];
    checkpoint *= 2;
  }
}

/** Updates the values of all states at once, some number of times: v₀ = 0, v₁, v₂, … */
export function sweepTimes({ count, states, update }: Sweeps, times: number): Swept {
  let values = new Float64Array(count), next = new Float64Array(count);
  for (let sweeps = 0; sweeps < times; sweeps++) {
    for (const state of states) next[state] = update(state, values);
    [values, next] = [next, values];
  }
  return { values, sweeps: times };
}

/** What values do that do not settle, and what to do about it. */
function unsettled(discount: number, rise: number, change: number): string {
  return discount === 1
    ? `rise by ${rise} a sweep, as if without bound; choose a discount below 1, or a horizon, which valueIteration and policyEvaluation have`
    : `change by ${change} a sweep: with a discount of ${discount} they settle too slowly; ` +
      "choose a smaller one, or a horizon, which valueIteration and policyEvaluation have";
}
