import type { Generator } from "../../random/generator.ts";
import { demandGenerator } from "../demand_generator.ts";
import { inWords } from "../../demands/in_words.ts";
import { isList } from "../../demands/is_list.ts";
import { shortest } from "../shortest.ts";
import { VectorBlock } from "../vector_block.ts";
import type { Space } from "./space.ts";

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
  readonly #drawingOrder: readonly number[];
  readonly #samples: VectorBlock;

  /**
   * @param low The smallest value of each component, or −∞.
   * @param high The largest value of each component, or ∞; as many as `low`.
   * @throws {TypeError} If the bounds are no lists.
   * @throws {RangeError} If the lengths differ, a bound is NaN or above its partner, or there is nothing between them.
   */
  constructor(low: ArrayLike<number>, high: ArrayLike<number>) {
    if (!isList(low) || !isList(high)) {
      const got = `${inWords(low)} and ${inWords(high)}`;
      throw new TypeError(`Box: low and high must be lists of numbers, as [-2] and [2], got ${got}`);
    }
    if (low.length !== high.length) {
      throw new RangeError(`Box: low and high must be equally long, got ${low.length} and ${high.length}`);
    }
    this.low = Float32Array.from(low);
    this.high = Float32Array.from(high);
    const wrong = this.low.findIndex((bound, i) =>
      !(bound <= this.high[i] && bound < Infinity && this.high[i] > -Infinity)
    );
    if (wrong !== -1) {
      const got = `${inWords(low[wrong])} and ${inWords(high[wrong])}`;
      throw new RangeError(
        `Box: low[${wrong}] must be a number or -Infinity, high[${wrong}] one that is not below it or Infinity, got ${got}`,
      );
    }
    const rank = (i: number) =>
      2 * Number(Number.isFinite(this.high[i])) + Number(Number.isFinite(this.low[i]));
    this.#drawingOrder = [...this.low.keys()].sort((i, k) => rank(i) - rank(k));
    this.#samples = new VectorBlock(this.length);
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
    const vector = this.#samples.next();
    for (const i of this.#drawingOrder) vector[i] = draw(this.low[i], this.high[i], random);
    return vector;
  }

  contains(value: unknown): value is Float32Array {
    if (!(value instanceof Float32Array) || value.length !== this.length) return false;
    for (let i = 0; i < value.length; i++) {
      if (!(value[i] >= this.low[i] && value[i] <= this.high[i])) return false;
    }
    return true;
  }

  toString(): string {
    const words = (bounds: Float32Array) => Array.from(bounds, shortest).join(" ");
    return `Box([${words(this.low)}], [${words(this.high)}], (${this.length},), float32)`;
  }
}

function draw(low: number, high: number, random: Generator): number {
  if (Number.isFinite(low)) {
    return Number.isFinite(high) ? random.uniform(low, high) : low + random.exponential();
  }
  return Number.isFinite(high) ? high - random.exponential() : random.normal();
}
