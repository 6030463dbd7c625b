import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { priorities, treeOf } from "./trees.ts";
import { descending, type FindPlace } from "./find_place/descents.ts";
import { mistakes } from "./find_place/mistakes.ts";

const signature = `\
// The place in whose stretch a number lies, in a tree as above: place 0 has the stretch from 0 to its priority, place 1
// begins where that ends, and so on. Where a stretch ends the next begins. The target is from 0 to below the total.
function myFindPlace(nodes: number[], target: number): number`;

/** The second third of a sum tree: down from the root. */
export default exercise<FindPlace>({
  id: "find-place",
  title: "A sum tree: finding a place",
  lesson: "09_prioritized_replay",
  signature,
  solution: `${signature} {
  let node = 1;
  while (node < nodes.length / 2) {
    node = 2 * node;
    if (target >= nodes[node]) {
      target -= nodes[node];
      node++;
    }
  }
  return node - nodes.length / 2;
}`,
  reference: descending(),
  hints: [
    "Below the root there are two sums. How do you know on which side the number lies? And if it is the right side, where on it?",
    "To the left where $u < s_{2k}$. Else to the right, with $u - s_{2k}$ in place of $u$: so far from where that side begins.",
    "`let node = 1`, and while `node < nodes.length / 2`: `node = 2 * node`, and where `target >= nodes[node]`, subtract " +
    "that and take `node + 1`. At the bottom, `node - nodes.length / 2` is the place.",
  ],
  cases: [
    {
      name: "3, 1, 4, 2: the number 7 lies in the stretch of place 2, from 4 to 8",
      given: [[0, 10, 4, 6, 3, 1, 4, 2], 7],
      expect: 2,
    },
    { name: "2.5 in that of place 0, from 0 to 3", given: [[0, 10, 4, 6, 3, 1, 4, 2], 2.5], expect: 0 },
    { name: "3.5 in that of place 1, from 3 to 4", given: [[0, 10, 4, 6, 3, 1, 4, 2], 3.5], expect: 1 },
    { name: "9 in that of place 3, from 8 to 10", given: [[0, 10, 4, 6, 3, 1, 4, 2], 9], expect: 3 },
    {
      name: "where one stretch ends the next begins: 4 is of place 2",
      given: [[0, 10, 4, 6, 3, 1, 4, 2], 4],
      expect: 2,
    },
    { name: "and 3 of place 1", given: [[0, 10, 4, 6, 3, 1, 4, 2], 3], expect: 1 },
    { name: "a place with priority 0 has no stretch", given: [[0, 7, 3, 4, 3, 0, 4, 0], 3], expect: 2 },
    { name: "nothing at all on the left", given: [[0, 5, 0, 5, 0, 0, 0, 5], 0], expect: 3 },
    { name: "a single place", given: [[0, 3], 2], expect: 0 },
    {
      name: "eight places with 1 each: the number 5.5",
      given: [[0, 8, 4, 4, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1], 5.5],
      expect: 5,
    },
  ],
  properties: [{
    name: "any tree, any number below its total",
    given: priorities().filter((leaves) => leaves.some((leaf) => leaf > 0)).chain((leaves) => {
      const nodes = treeOf(leaves);
      return fc.tuple(fc.constant(nodes), fc.nat(4 * nodes[1] - 1).map((quarters) => quarters / 4));
    }),
  }],
  mistakes,
});
