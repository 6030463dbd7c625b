import fc from "fast-check";
import { binIndex } from "../envs/bins.ts";
import { exercise } from "./exercise.ts";
import { lists, tenths } from "./numbers.ts";

const ascending = lists().map((edges) => [...new Set(edges)].sort((a, b) => a - b));

const signature = `\
// The bin that a value falls into, counted from 0. The inner edges ascend; the outermost bins are open.
// A value exactly on an edge belongs to the bin on its right.
function myBinIndex(value: number, edges: ArrayLike<number>): number`;

/** Binning a value by the inner edges of the bins, as numpy's `digitize` does. */
export default exercise({
  id: "bin-index",
  title: "The bin of a value",
  lesson: "04_q_learning_cartpole",
  signature,
  solution: `${signature} {
  let index = 0;
  while (index < edges.length && edges[index] <= value) index++;
  return index;
}`,
  reference: binIndex,
  hints: [
    "Draw the edges −1, 0 and 1 on a line, and write 0, 1, 2, 3 into the bins between them. " +
    "How many edges lie to the left of bin 2?",
    "The index is the number of edges that are not above the value: " +
    "$\\left|\\{k : e_k \\le x\\}\\right|$.",
    "Start with `let index = 0`, and while `index < edges.length` and `edges[index] <= value`, " +
    "go one further with `index++`.",
  ],
  cases: [
    { name: "between two edges", given: [0.5, [-1, 0, 1]], expect: 2 },
    { name: "below every edge", given: [-5, [-1, 0, 1]], expect: 0 },
    { name: "above every edge", given: [7, [-1, 0, 1]], expect: 3 },
    { name: "exactly on an edge: the bin on its right", given: [0, [-1, 0, 1]], expect: 2 },
    { name: "edges at unequal distances", given: [2, [-10, -1, 3]], expect: 2 },
    { name: "edges in a typed array", given: [-0.1, Float64Array.of(-1.8, -0.6, 0, 0.6)], expect: 2 },
    { name: "no edges: all the world is one bin", given: [3, []], expect: 0 },
  ],
  properties: [
    {
      name: "the value lies between the edges of its bin",
      given: fc.tuple(tenths(-12, 12), ascending),
      holds: (index, value, edges) =>
        (index === 0 || edges[index - 1] <= value) && (index === edges.length || value < edges[index]),
    },
    { name: "any value, any edges", given: fc.tuple(tenths(-12, 12), ascending) },
  ],
  mistakes: [
    {
      says: "A value exactly on an edge belongs to the bin on its right: compare with `<=`, not with `<`.",
      wrong: (value, edges) => Array.from(edges).filter((edge) => edge < value).length,
    },
    {
      says: "The first bin has the index 0, not 1.",
      wrong: (value, edges) => binIndex(value, edges) + 1,
    },
    {
      says: "That is the index of the edge on the left, and −1 where there is none. " +
        "The bin on its right has an index one greater.",
      wrong: (value, edges) => binIndex(value, edges) - 1,
    },
    {
      says: "You count the edges above the value, so your bins are numbered from the right.",
      wrong: (value, edges) => edges.length - binIndex(value, edges),
    },
    {
      says: "`findIndex` and the like give −1 where they find nothing: no edge is above such a value. " +
        "It belongs to the last bin, `edges.length`.",
      wrong: (value, edges) => Array.from(edges).findIndex((edge) => value < edge),
    },
    {
      says: "The last bin is missing. Three edges make four bins: the last index is `edges.length`.",
      wrong: (value, edges) => Math.min(binIndex(value, edges), Math.max(0, edges.length - 1)),
    },
    {
      says: "You round to the nearest edge. A bin lies between two edges, however near one of them is.",
      wrong: (value, edges) => {
        const distances = Array.from(edges, (edge) => Math.abs(edge - value));
        return distances.indexOf(Math.min(...distances));
      },
    },
    {
      says: "You reckon with edges at equal distances. Compare with the edges themselves.",
      wrong: (value, edges) => {
        const width = edges[1] - edges[0], index = Math.floor((value - edges[0]) / width) + 1;
        return Math.min(Math.max(index, 0), edges.length);
      },
    },
  ],
});
