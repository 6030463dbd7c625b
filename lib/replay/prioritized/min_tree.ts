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

  /** Sets the number of a place. */
  set(place: number, number: number): void {
    const nodes = this.#nodes;
    let node = this.#leaves + place;
    nodes[node] = number;
    for (node >>>= 1; node > 0; node >>>= 1) {
      const left = nodes[2 * node], right = nodes[2 * node + 1], least = left < right ? left : right;
      if (nodes[node] === least) return; // so do all above stay what they are
      nodes[node] = least;
    }
  }
}
