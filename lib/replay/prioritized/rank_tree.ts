/**
 * Places in the order of a number each, the largest first, of which the k-th is
 * found, and the rank of each, in a time that grows with the logarithm of how
 * many there are.
 *
 * It is a treap: a search tree by those numbers, and, by a second number that is
 * as good as random, a heap, which keeps it flat. Its shape follows from what is
 * in it alone, and not from the order in which that came.
 *
 * @see Seidel & Aragon (1996), Randomized Search Trees
 */
export class RankTree {
  // Node p + 1 is place p; node 0 is none, and counts nothing. Side by side lie left, right and count.
  readonly #links: Int32Array<ArrayBuffer>;
  readonly #keys: Float64Array<ArrayBuffer>;
  #root = 0;
  #before = 0; // what the latest split gave
  #after = 0;

  /** @param capacity How many places there are; none is in the order yet. */
  constructor(readonly capacity: number) {
    this.#links = new Int32Array(stride * (capacity + 1));
    this.#keys = new Float64Array(capacity + 1).fill(NaN);
  }

  /** How many places are in the order. */
  get size(): number {
    return this.#count(this.#root);
  }

  /** What its arrays take. */
  get bytes(): number {
    return this.#links.byteLength + this.#keys.byteLength;
  }

  /** The number of a place; NaN if it is not in the order. */
  at(place: number): number {
    return this.#keys[place + 1];
  }

  /** Gives a place its number, and with it its rank; of equal numbers the lower place comes first. */
  set(place: number, key: number): void {
    const node = place + 1;
    if (this.#keys[node] === key) return;
    if (!Number.isNaN(this.#keys[node])) this.#root = this.#without(this.#root, node);
    this.#keys[node] = key;
    this.#root = this.#with(this.#root, this.#join(0, node, 0));
  }

  /**
   * The place of a rank.
   *
   * @param rank From 1, the largest number, to how many there are.
   */
  select(rank: number): number {
    const links = this.#links;
    let node = this.#root, before = rank - 1; // how many of this subtree come before the one that is sought
    while (true) {
      const lefts = this.#count(links[stride * node + left]);
      if (before === lefts) return node - 1;
      if (before < lefts) node = links[stride * node + left];
      else {
        before -= lefts + 1;
        node = links[stride * node + right];
      }
    }
  }

  /** The rank of a place that is in the order, from 1. */
  rankOf(place: number): number {
    const links = this.#links, sought = place + 1;
    let node = this.#root, rank = 1;
    while (node !== sought) {
      if (this.#isBefore(sought, node)) node = links[stride * node + left];
      else {
        rank += this.#count(links[stride * node + left]) + 1;
        node = links[stride * node + right];
      }
    }
    return rank + this.#count(links[stride * node + left]);
  }

  /** The root of a tree with one node more. */
  #with(tree: number, node: number): number {
    const links = this.#links;
    if (tree === 0) return node;
    if (heightOf(node) > heightOf(tree)) {
      this.#split(tree, node);
      return this.#join(this.#before, node, this.#after);
    }
    const side = stride * tree + (this.#isBefore(node, tree) ? left : right);
    links[side] = this.#with(links[side], node);
    return this.#recounted(tree);
  }

  /** The root of a tree with one node fewer. */
  #without(tree: number, node: number): number {
    const links = this.#links, base = stride * tree;
    if (tree === node) return this.#merged(links[base + left], links[base + right]);
    const side = base + (this.#isBefore(node, tree) ? left : right);
    links[side] = this.#without(links[side], node);
    return this.#recounted(tree);
  }

  /** Parts a tree into `#before` and `#after`: those before a node in the order, and those after it. */
  #split(tree: number, node: number): void {
    const links = this.#links;
    if (tree === 0) {
      this.#before = this.#after = 0;
    } else if (this.#isBefore(tree, node)) {
      this.#split(links[stride * tree + right], node);
      this.#before = this.#join(links[stride * tree + left], tree, this.#before);
    } else {
      this.#split(links[stride * tree + left], node);
      this.#after = this.#join(this.#after, tree, links[stride * tree + right]);
    }
  }

  /** One tree of two, all of the first before all of the second. */
  #merged(before: number, after: number): number {
    const links = this.#links;
    if (before === 0 || after === 0) return before + after;
    if (heightOf(before) > heightOf(after)) {
      const inner = this.#merged(links[stride * before + right], after);
      return this.#join(links[stride * before + left], before, inner);
    }
    const inner = this.#merged(before, links[stride * after + left]);
    return this.#join(inner, after, links[stride * after + right]);
  }

  #join(before: number, node: number, after: number): number {
    this.#links[stride * node + left] = before;
    this.#links[stride * node + right] = after;
    return this.#recounted(node);
  }

  #recounted(node: number): number {
    const links = this.#links, base = stride * node;
    links[base + count] = this.#count(links[base + left]) + 1 + this.#count(links[base + right]);
    return node;
  }

  #count(node: number): number {
    return this.#links[stride * node + count];
  }

  #isBefore(node: number, other: number): boolean {
    const key = this.#keys[node], otherKey = this.#keys[other];
    return key > otherKey || (key === otherKey && node < other);
  }
}

const left = 0, right = 1, count = 2, stride = 3; // within a node's links

/** The second number of a node, by which the tree is a heap: of each another, and as good as random. */
function heightOf(node: number): number {
  let bits = Math.imul(node ^ (node >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16); // each step can be undone, so that no two nodes share a number
}
