import type { Generator } from "../random/generator.ts";
import { demandGenerator } from "./demand_generator.ts";
import { inWords } from "./in_words.ts";
import { shortest } from "./shortest.ts";

/** A set of values: what can be observed, or what can be done. */
export interface Space<Value> {
  /**
   * Draws a value as Gymnasium draws it.
   *
   * @throws {TypeError} If there is no generator to draw from.
   */
  sample(random: Generator): Value;
  /** Whether a value lies in the set. */
  contains(value: unknown): value is Value;
  /** The set in words. */
  toString(): string;
}

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
   * @throws {RangeError} If `n` is not a positive integer, or `start` is not an integer.
   */
  constructor(n: number, start = 0) {
    if (!Number.isSafeInteger(n) || n < 1) {
      throw new RangeError(`Discrete: n must be an integer of at least 1, got ${inWords(n)}`);
    }
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

/**
 * The vectors between two bounds, which may be infinite, in float32.
 *
 * @example
 * ```ts
 * import { Box, Generator } from "bellman";
 *
 * const torque = new Box([-2], [2]);
 * torque.contains(Float32Array.of(1.5)); // true
 * torque.sample(new Generator(0)); // Float32Array [0.5478465]
 * ```
 */
export class Box implements Space<Float32Array> {
  /** The smallest value of each component. */
  readonly low: Float32Array;
  /** The largest value of each component. */
  readonly high: Float32Array;

  /**
   * @param low The smallest value of each component, or −∞.
   * @param high The largest value of each component, or ∞; as many as `low`.
   * @throws {TypeError} If the bounds are no lists.
   * @throws {RangeError} If the lengths differ, or a bound is NaN or above its partner.
   */
  constructor(low: ArrayLike<number>, high: ArrayLike<number>) {
    if (typeof low !== "object" || typeof high !== "object") {
      const got = `${inWords(low)} and ${inWords(high)}`;
      throw new TypeError(`Box: low and high must be lists of numbers, as [-2] and [2], got ${got}`);
    }
    if (low.length !== high.length) {
      throw new RangeError(`Box: low and high must be equally long, got ${low.length} and ${high.length}`);
    }
    this.low = Float32Array.from(low);
    this.high = Float32Array.from(high);
    const wrong = this.low.findIndex((bound, i) => !(bound <= this.high[i]));
    if (wrong !== -1) {
      throw new RangeError(
        `Box: low[${wrong}] must not be above high[${wrong}], got ${low[wrong]} and ${high[wrong]}`,
      );
    }
  }

  /** How many components a vector has. */
  get length(): number {
    return this.low.length;
  }

  /**
   * Uniform between two finite bounds, normal where there is none, exponential
   * from a single bound; first all normal components are drawn, then those
   * bounded below, those bounded above, and those bounded on both sides.
   */
  sample(random: Generator): Float32Array {
    demandGenerator("Box", random);
    const vector = new Float32Array(this.length);
    const draw = (below: boolean, above: boolean, component: (low: number, high: number) => number) => {
      for (let i = 0; i < vector.length; i++) {
        const low = this.low[i], high = this.high[i];
        if (Number.isFinite(low) === below && Number.isFinite(high) === above) {
          vector[i] = component(low, high);
        }
      }
    };
    draw(false, false, () => random.normal());
    draw(true, false, (low) => low + random.exponential());
    draw(false, true, (_, high) => high - random.exponential());
    draw(true, true, (low, high) => random.uniform(low, high));
    return vector;
  }

  contains(value: unknown): value is Float32Array {
    return value instanceof Float32Array && value.length === this.length &&
      value.every((component, i) => component >= this.low[i] && component <= this.high[i]);
  }

  toString(): string {
    const words = (bounds: Float32Array) => Array.from(bounds, shortest).join(" ");
    return `Box([${words(this.low)}], [${words(this.high)}], (${this.length},), float32)`;
  }
}
