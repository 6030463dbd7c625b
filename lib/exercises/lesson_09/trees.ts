import fc, { type Arbitrary } from "fast-check";

/** The nodes of a sum tree with these leaves, a power of two of them. */
export function treeOf(leaves: readonly number[]): number[] {
  const nodes = [...new Array(leaves.length).fill(0), ...leaves];
  for (let node = leaves.length - 1; node >= 1; node--) nodes[node] = nodes[2 * node] + nodes[2 * node + 1];
  return nodes;
}

/** Priorities of 1, 2, 4 or 8 places, whole numbers, some of them 0. */
export function priorities(): Arbitrary<number[]> {
  return fc.constantFrom(1, 2, 4, 8).chain((places) =>
    fc.array(fc.oneof(fc.nat(9), fc.constant(0)), { minLength: places, maxLength: places })
  );
}
