/** Writes how fast each number of a state changes while an input is held. */
export type Rates = (state: Float64Array, input: number, rates: Float64Array) => void;

/**
 * The classical Runge–Kutta method: a step along the weighted mean of four
 * slopes, one at its beginning, two in its middle, one at its end.
 *
 * In a marked hot place of Acrobot: the slopes have memory of their own, so
 * that a step allocates nothing.
 *
 * @see Press et al. (2007), Numerical Recipes, section 17.1
 */
export class RungeKutta {
  readonly #rates: Rates;
  readonly #interval: number;
  readonly #ahead: Float64Array;
  readonly #slope1: Float64Array;
  readonly #slope2: Float64Array;
  readonly #slope3: Float64Array;
  readonly #slope4: Float64Array;

  /**
   * @param size How many numbers a state has.
   * @param interval From one step to the next, in seconds.
   * @param rates The equations to follow.
   */
  constructor(size: number, interval: number, rates: Rates) {
    this.#rates = rates;
    this.#interval = interval;
    this.#ahead = new Float64Array(size);
    this.#slope1 = new Float64Array(size);
    this.#slope2 = new Float64Array(size);
    this.#slope3 = new Float64Array(size);
    this.#slope4 = new Float64Array(size);
  }

  /** Moves a state one interval on while an input is held. */
  advance(state: Float64Array, input: number): void {
    const interval = this.#interval, rates = this.#rates;
    const slope1 = this.#slope1, slope2 = this.#slope2, slope3 = this.#slope3, slope4 = this.#slope4;
    rates(state, input, slope1);
    rates(this.#lookAhead(state, interval / 2, slope1), input, slope2);
    rates(this.#lookAhead(state, interval / 2, slope2), input, slope3);
    rates(this.#lookAhead(state, interval, slope3), input, slope4);
    for (let k = 0; k < state.length; k++) {
      state[k] += interval / 6 * (slope1[k] + 2 * slope2[k] + 2 * slope3[k] + slope4[k]);
    }
  }

  #lookAhead(state: Float64Array, time: number, slope: Float64Array): Float64Array {
    const ahead = this.#ahead;
    for (let k = 0; k < state.length; k++) ahead[k] = state[k] + time * slope[k];
    return ahead;
  }
}
