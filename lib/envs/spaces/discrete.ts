import type { Generator } from "../../random/generator.ts";
import { demandGenerator } from "../demand_generator.ts";
import { inWords } from "../../demands/in_words.ts";
import { demandCount } from "../../demands/values.ts";
import type { Space } from "./space.ts";

/**
 * The integers from `start` to `start + n - 1`.
 *
 * @example
 * ```ts
 * import { Discrete, Generator } from "bellman";
 *
 * const actions = new Discrete(2);
 * actions.contains(1); // true
 * actions.contains(2); // false
 * actions.sample(new Generator(0)); // 1
 * ```
 */
export class Discrete implements Space<number> {
  /** How many values there are. */
  readonly n: number;
  /** The smallest value. */
  readonly start: number;

  /**
   * @param n How many values, at least 1.
   * @param start The smallest of them. Default 0.
   * @throws {TypeError} If `n` is no number.
   * @throws {RangeError} If `n` is not a positive integer, or `start` is not an integer.
   */
  constructor(n: number, start = 0) {
    demandCount("Discrete", "n", n);
    if (!Number.isSafeInteger(start)) {
      throw new RangeError(`Discrete: start must be an integer, got ${inWords(start)}`);
    }
    this.n = n;
    this.start = start;
  }

  sample(random: Generator): number {
    demandGenerator("Discrete", random);
    return this.start + random.integers(0, this.n);
  }

  contains(value: unknown): value is number {
    return typeof value === "number" && Number.isInteger(value) && value >= this.start &&
      value < this.start + this.n;
  }

  toString(): string {
    return this.start === 0 ? `Discrete(${this.n})` : `Discrete(${this.n}, start=${this.start})`;
  }
}
