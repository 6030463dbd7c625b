/** How likely each place of a memory is to be drawn. */
export interface Priorities {
  /** What its arrays take. */
  readonly bytes: number;
  /** Sets what decides about places: |δ|, how wrong their values were. */
  set(places: ArrayLike<number>, errors: ArrayLike<number>): void;
  /**
   * The places at points of [0, 1), in which each has a stretch as long as its probability. The points are used up.
   */
  find(points: Float64Array): Int32Array;
  /** How likely a place is to be drawn. */
  probability(place: number): number;
  /** How likely the least likely of all is beside this one: from nearly 0 to 1. */
  rarity(place: number): number;
  /** What it keeps of the first places, to go on from later. */
  kept(size: number): Float64Array<ArrayBuffer>;
  /** Goes on from what was kept. */
  restore(kept: Float64Array): void;
}
