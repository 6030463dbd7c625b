import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { priorities, treeOf } from "./trees.ts";
import { climbing, ofTwo, type SetPriority } from "./set_priority/climbs.ts";
import { mistakes } from "./set_priority/mistakes.ts";

const signature = `\
// A sum tree as a list: nodes[1] is the root, below node k stand the nodes 2k and 2k + 1, and the second half of the list
// are the leaves: the priority of place p is nodes[nodes.length / 2 + p]. (nodes[0] is not used.)
// Sets the priority of a place; then each node above it is the sum of the two below again. It changes nodes itself.
function mySetPriority(nodes: number[], place: number, priority: number): void`;

/** The first third of a sum tree: a leaf, and all that hangs on it. */
export default exercise<SetPriority, number[]>({
  id: "set-priority",
  title: "A sum tree: setting a leaf",
  lesson: "09_prioritized_replay",
  signature,
  solution: `${signature} {
  let node = nodes.length / 2 + place;
  nodes[node] = priority;
  while (node > 1) {
    node = Math.floor(node / 2);
    nodes[node] = nodes[2 * node] + nodes[2 * node + 1];
  }
}`,
  reference: climbing(ofTwo),
  changes: [0],
  result: ([nodes]) => nodes,
  hints: [
    "Draw the tree with four places, nodes 1 to 7. Which nodes change with place 2, and in which order?",
    "Node $k$ stands below node $\\lfloor k / 2 \\rfloor$, and $s_k = s_{2k} + s_{2k + 1}$. The way ends at node 1.",
    "Begin with `let node = nodes.length / 2 + place`, set `nodes[node]`, and `while (node > 1)`: " +
    "`node = Math.floor(node / 2)`, `nodes[node] = nodes[2 * node] + nodes[2 * node + 1]`.",
  ],
  cases: [
    {
      name: "place 2 of four: nodes 6, 3 and 1 change",
      given: [[0, 10, 4, 6, 3, 1, 4, 2], 2, 9],
      expect: [0, 15, 4, 11, 3, 1, 9, 2],
    },
    {
      name: "place 1, to less than it was",
      given: [[0, 10, 4, 6, 3, 1, 4, 2], 1, 0],
      expect: [0, 9, 3, 6, 3, 0, 4, 2],
    },
    {
      name: "place 0, the leftmost",
      given: [[0, 10, 4, 6, 3, 1, 4, 2], 0, 5],
      expect: [0, 12, 6, 6, 5, 1, 4, 2],
    },
    {
      name: "place 3, the rightmost",
      given: [[0, 10, 4, 6, 3, 1, 4, 2], 3, 2.5],
      expect: [0, 10.5, 4, 6.5, 3, 1, 4, 2.5],
    },
    { name: "a tree of two places", given: [[0, 3, 1, 2], 1, 7], expect: [0, 8, 1, 7] },
    { name: "a tree of a single place: its leaf is the root", given: [[0, 3], 0, 7], expect: [0, 7] },
    {
      name: "beside an error of 10¹⁶ a sum loses a 1; once that error is gone, it is there again",
      given: [[0, 1e16, 1e16, 1], 0, 0],
      expect: [0, 1, 0, 1],
    },
    {
      name: "eight places, all still empty: nodes 13, 6, 3 and 1",
      given: [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 5, 4],
      expect: [0, 4, 0, 4, 0, 0, 4, 0, 0, 0, 0, 0, 0, 4, 0, 0],
    },
  ],
  properties: [{
    name: "any tree, any place",
    given: priorities().chain((leaves) =>
      fc.tuple(fc.constant(treeOf(leaves)), fc.nat(leaves.length - 1), fc.nat(9))
    ),
  }],
  mistakes,
});
