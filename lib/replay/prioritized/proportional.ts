import { MinTree } from "./min_tree.ts";
import type { Priorities } from "./priorities.ts";
import { SumTree } from "./sum_tree.ts";

/**
 * Each place is drawn in proportion to `(|δ| + offset)^exponent`: a sum tree
 * finds it, and another tree says what the smallest is.
 *
 * @see Schaul et al. (2016), Prioritized Experience Replay, section 3.3, the direct, proportional variant
 */
export class Proportional implements Priorities {
  readonly #exponent: number;
  readonly #offset: number;
  readonly #sums: SumTree;
  readonly #least: MinTree;

  /**
   * @param capacity How many places there are.
   * @param exponent From 0, all alike, to 1, as the errors are.
   * @param offset Above 0, so that no place is left out for ever.
   */
  constructor(
    capacity: number,
    { exponent, offset }: { readonly exponent: number; readonly offset: number },
  ) {
    this.#exponent = exponent;
    this.#offset = offset;
    this.#sums = new SumTree(capacity);
    this.#least = new MinTree(capacity);
  }

  get bytes(): number {
    return this.#sums.bytes + this.#least.bytes;
  }

  set(places: ArrayLike<number>, errors: ArrayLike<number>): void {
    const priorities = new Float64Array(errors.length);
    for (let row = 0; row < errors.length; row++) {
      priorities[row] = (errors[row] + this.#offset) ** this.#exponent;
    }
    this.#setPriorities(places, priorities);
  }

  find(points: Float64Array): Int32Array {
    const { total } = this.#sums;
    for (let row = 0; row < points.length; row++) points[row] *= total;
    return this.#sums.findEach(points);
  }

  probability(place: number): number {
    return this.#sums.at(place) / this.#sums.total;
  }

  rarity(place: number): number {
    return this.#least.least / this.#sums.at(place);
  }

  kept(size: number): Float64Array<ArrayBuffer> {
    return Float64Array.from({ length: size }, (_, place) => this.#sums.at(place));
  }

  restore(kept: Float64Array): void {
    this.#setPriorities(kept.map((_, place) => place), kept);
  }

  #setPriorities(places: ArrayLike<number>, priorities: Float64Array): void {
    this.#sums.setEach(places, priorities);
    this.#least.setEach(places, priorities);
  }
}
