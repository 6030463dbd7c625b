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

  get smallest(): number {
    return this.#least.least / this.#sums.total;
  }

  set(place: number, error: number): void {
    this.#setPriority(place, (error + this.#offset) ** this.#exponent);
  }

  find(point: number): number {
    return this.#sums.find(point * this.#sums.total);
  }

  probability(place: number): number {
    return this.#sums.at(place) / this.#sums.total;
  }

  kept(size: number): Float64Array<ArrayBuffer> {
    return Float64Array.from({ length: size }, (_, place) => this.#sums.at(place));
  }

  restore(kept: Float64Array): void {
    kept.forEach((priority, place) => this.#setPriority(place, priority));
  }

  #setPriority(place: number, priority: number): void {
    this.#sums.set(place, priority);
    this.#least.set(place, priority);
  }
}
