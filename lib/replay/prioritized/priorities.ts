/** How likely each place of a memory is to be drawn. */
export interface Priorities {
  /** What its arrays take. */
  readonly bytes: number;
  /** The smallest probability of all places. */
  readonly smallest: number;
  /** Sets what decides about a place: |δ|, how wrong its value was. */
  set(place: number, error: number): void;
  /** The place at a point of [0, 1), in which each has a stretch as long as its probability. */
  find(point: number): number;
  /** How likely a place is to be drawn. */
  probability(place: number): number;
  /** What it keeps of the first places, to go on from later. */
  kept(size: number): Float64Array<ArrayBuffer>;
  /** Goes on from what was kept. */
  restore(kept: Float64Array): void;
}
