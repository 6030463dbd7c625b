import fc from "fast-check";
import { binIndex } from "../../envs/wrappers/bins.ts";
import { mistakes } from "./bin_index/mistakes.ts";
import { exercise } from "../exercise.ts";
import { tenths } from "../numbers.ts";

/** Ascending edges, and a value that is one of them as often as not. */
const valueAndEdges = fc.array(tenths(-12, 12), { maxLength: 16, size: "max" })
  .map((edges) => [...new Set(edges)].sort((a, b) => a - b))
  .chain((edges) => fc.tuple(fc.oneof(tenths(-15, 15), fc.constantFrom(...edges, 0)), fc.constant(edges)));

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
    { name: "between two edges", given: [0.5, [-3, -1, 0, 4]], expect: 3 },
    { name: "below every edge", given: [-5, [-1, 0, 1]], expect: 0 },
    { name: "above every edge", given: [7, [-2, 0, 3]], expect: 3 },
    { name: "exactly on an edge: the bin on its right", given: [0, [-1, 0, 2]], expect: 2 },
    { name: "exactly on the first edge", given: [-1, [-1, 0, 2]], expect: 1 },
    { name: "exactly on the last edge", given: [2, [-1, 0, 2]], expect: 3 },
    { name: "a hair below an edge", given: [2.999999, [1, 2, 3]], expect: 2 },
    { name: "edges at unequal distances", given: [2, [-10, -1, 3]], expect: 2 },
    { name: "edges in a typed array", given: [-0.61, Float64Array.of(-1.8, -0.6, 0, 0.6)], expect: 1 },
    { name: "no edges: all the world is one bin", given: [3, []], expect: 0 },
  ],
  properties: [
    {
      name: "the value lies between the edges of its bin",
      given: valueAndEdges,
      holds: (index, value, edges) =>
        (index === 0 || edges[index - 1] <= value) && (index === edges.length || value < edges[index]),
    },
    { name: "any value, any edges", given: valueAndEdges },
  ],
  mistakes,
});
