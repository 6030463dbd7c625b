/** What a training run yields at the end of every episode. */
export class Episode {
  /** Its place in the run, from 0. */
  readonly index: number;
  /** The sum of the environment's own rewards, undiscounted and unshaped. */
  readonly return: number;
  /** How many steps it took. */
  readonly length: number;
  /** How many steps the run had taken at its end, of all copies together; its own last one is among them. */
  readonly steps: number;
  /** Whether the task itself ended it. */
  readonly terminated: boolean;
  /** Whether it was cut short, as by a time limit. */
  readonly truncated: boolean;
  readonly #returns: readonly number[];

  /** @param returns Those of the whole run so far, this episode's last. */
  constructor(
    returns: readonly number[],
    ending: Pick<Episode, "length" | "steps" | "terminated" | "truncated">,
  ) {
    this.index = returns.length - 1;
    this.return = returns[this.index];
    this.length = ending.length;
    this.steps = ending.steps;
    this.terminated = ending.terminated;
    this.truncated = ending.truncated;
    this.#returns = returns;
  }

  /**
   * The mean return of the last `n` episodes of the run, this one included.
   *
   * @param n At least 1.
   * @returns NaN while there are fewer than `n`, so that no comparison with it succeeds too early.
   * @throws {RangeError} If `n` is not a positive integer.
   */
  meanReturn(n: number): number {
    if (!Number.isInteger(n) || n < 1) {
      throw new RangeError(`meanReturn: n must be a whole number of at least 1, got ${n}`);
    }
    const first = this.index - n + 1;
    if (first < 0) return NaN;
    let sum = 0;
    for (let i = first; i <= this.index; i++) sum += this.#returns[i];
    return sum / n;
  }
}
