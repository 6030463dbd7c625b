import type { Priorities } from "./priorities.ts";
import { RankTree } from "./rank_tree.ts";

/**
 * Each place is drawn in proportion to `1 / rank^exponent`, the largest |δ| of
 * rank 1: how much larger one error is than another makes no difference.
 *
 * @see Schaul et al. (2016), Prioritized Experience Replay, section 3.3, the indirect, rank-based variant
 */
export class RankBased implements Priorities {
  readonly #ranks: RankTree;
  /** At k the sum over the first k ranks of `1 / rank^exponent`, [capacity + 1]. */
  readonly #sums: Float64Array<ArrayBuffer>;

  /**
   * @param capacity How many places there are.
   * @param exponent From 0, all alike, to 1.
   */
  constructor(capacity: number, exponent: number) {
    this.#ranks = new RankTree(capacity);
    this.#sums = new Float64Array(capacity + 1);
    for (let rank = 1; rank <= capacity; rank++) this.#sums[rank] = this.#sums[rank - 1] + rank ** -exponent;
  }

  get bytes(): number {
    return this.#ranks.bytes + this.#sums.byteLength;
  }

  set(places: ArrayLike<number>, errors: ArrayLike<number>): void {
    for (let row = 0; row < places.length; row++) this.#ranks.set(places[row], errors[row]);
  }

  find(points: Float64Array): Int32Array {
    return Int32Array.from(points, (point) => this.#ranks.select(this.#rankAt(point)));
  }

  probability(place: number): number {
    return this.#share(this.#ranks.rankOf(place)) / this.#sums[this.#ranks.size];
  }

  rarity(place: number): number {
    return this.#share(this.#ranks.size) / this.#share(this.#ranks.rankOf(place));
  }

  kept(size: number): Float64Array<ArrayBuffer> {
    return Float64Array.from({ length: size }, (_, place) => this.#ranks.at(place));
  }

  restore(kept: Float64Array): void {
    kept.forEach((error, place) => this.#ranks.set(place, error));
  }

  #rankAt(point: number): number {
    const { size } = this.#ranks, target = point * this.#sums[size];
    let low = 1, high = size; // sought is the first whose sum is above the target
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sums[middle] > target) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #share(rank: number): number {
    return this.#sums[rank] - this.#sums[rank - 1];
  }
}
