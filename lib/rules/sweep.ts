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
}

/** The values of all states, and after how many sweeps. */
export interface Swept {
  readonly values: Float64Array;
  readonly sweeps: number;
}

const rounding = 2 ** -48; // relative to the largest value

/**
 * Updates the values of all states in place, one after the other, until a sweep changes none by more than the
 * tolerance, or than rounding does.
 *
 * A sweep never raises a value by more than the sweep before it raised one. So the largest rise shrinks where
 * the values have a bound; where it stays as it is, they have none.
 *
 * @throws {RangeError} If the values rise for ever.
 * @see Sutton & Barto (2018), section 4.1
 */
export function sweepUntilSettled({ owner, count, states, update }: Sweeps, tolerance: number): Swept {
  const values = new Float64Array(count);
  let checkpoint = Math.max(1024, 2 * count), riseBefore = Infinity;
  for (let sweeps = 1;; sweeps++) {
    let rise = 0, fall = 0, largest = 0;
    for (const state of states) {
      const value = update(state, values), difference = value - values[state];
      rise = Math.max(rise, difference);
      fall = Math.max(fall, -difference);
      largest = Math.max(largest, Math.abs(value));
      values[state] = value;
    }
    const negligible = Math.max(tolerance, rounding * largest);
    if (rise <= negligible && fall <= negligible) return { values, sweeps };
    if (sweeps < checkpoint) continue;
    if (rise > negligible && rise > riseBefore * (1 - 1e-6)) refuse(owner, rise, sweeps);
    riseBefore = rise;
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

function refuse(owner: string, rise: number, sweeps: number): never {
  throw new RangeError(
    `${owner}: after ${sweeps} sweeps the values still rise by ${rise} a sweep, without bound; ` +
      "choose a discount below 1, or a horizon",
  );
}
