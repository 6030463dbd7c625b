/**
 * The smallest of the numbers of many places: a binary tree like `SumTree`, of
 * which each node holds the smaller of the two below it.
 */
export class MinTree {
  readonly #nodes: Float64Array<ArrayBuffer>;
  readonly #leaves: number;

  /** @param capacity How many places there are, each infinite. */
  constructor(capacity: number) {
    this.#leaves = 2 ** Math.ceil(Math.log2(capacity));
    this.#nodes = new Float64Array(2 * this.#leaves).fill(Infinity);
  }

  /** What its nodes take. */
  get bytes(): number {
    return this.#nodes.byteLength;
  }

  /** The smallest of all. */
  get least(): number {
    return this.#nodes[1];
  }

  /** Sets the numbers of several places, the last one where a place comes twice. */
  setEach(places: ArrayLike<number>, numbers: ArrayLike<number>): void {
    // Level by level, for the reason that SumTree gives.
    const nodes = this.#nodes, rows = new Int32Array(places.length);
    for (let row = 0; row < rows.length; row++) nodes[rows[row] = this.#leaves + places[row]] = numbers[row];
    for (let level = this.#leaves; level > 1; level >>>= 1) {
      let changed = false;
      for (let row = 0; row < rows.length; row++) {
        const node = rows[row] >>>= 1, least = Math.min(nodes[2 * node], nodes[2 * node + 1]);
        changed ||= nodes[node] !== least;
        nodes[node] = least;
      }
      if (!changed) return; // nor does anything above
    }
  }
}
