/**
 * A number for each of many places, and what they give all together: their sum,
 * say, or the smallest. Every node of a binary tree holds what the two below it
 * give, so that after a change only the nodes above that place are computed anew.
 *
 * A node is always computed from the two below it, never changed by a difference.
 * So what a tree says depends on the numbers in it alone, and not on how often
 * they were changed: no error grows, however long it is used.
 */
export class CombinedTree {
  /** The root is node 1, the children of node k are 2k and 2k + 1, and place p is node `leaves + p`. */
  protected readonly nodes: Float64Array<ArrayBuffer>;
  /** How many places there is room for, a power of two. */
  protected readonly leaves: number;
  readonly #combine: (left: number, right: number) => number;

  /**
   * @param capacity How many places there are, at least 1.
   * @param combine What two nodes give.
   * @param empty What a place holds before anything is set, which changes nothing.
   */
  constructor(readonly capacity: number, combine: (left: number, right: number) => number, empty: number) {
    this.leaves = 2 ** Math.ceil(Math.log2(capacity));
    this.nodes = new Float64Array(2 * this.leaves).fill(empty);
    this.#combine = combine;
  }

  /** What its nodes take. */
  get bytes(): number {
    return this.nodes.byteLength;
  }

  /** What all places give together. */
  get root(): number {
    return this.nodes[1];
  }

  /** The number at a place. */
  at(place: number): number {
    return this.nodes[this.leaves + place];
  }

  /** Sets the number at a place, in a time that grows with the logarithm of the capacity. */
  set(place: number, value: number): void {
    const { nodes } = this;
    let node = this.leaves + place;
    nodes[node] = value;
    while (node > 1) {
      node >>>= 1;
      const before = nodes[node];
      nodes[node] = this.#combine(nodes[2 * node], nodes[2 * node + 1]);
      if (nodes[node] === before) return; // so is all above
    }
  }
}
