import { binIndex } from "../../../envs/wrappers/bins.ts";
import type { Mistake } from "../../exercise.ts";
import { fromTheRight } from "./from_the_right.ts";
import { type Edges, forms, type Search, searches } from "./searches.ts";

function between(value: number, edges: Edges, k: number): boolean {
  return edges[k] <= value && value < edges[k + 1];
}

/** Wrong ways to find the bin of a value. */
export const mistakes: readonly Mistake<Search>[] = [
  {
    says: "A value exactly on an edge belongs to the bin on its right: compare with `<=`, not with `<`.",
    wrong: (value, edges) => Array.from(edges).filter((edge) => edge < value).length,
  },
  {
    says: "The first bin has the index 0, not 1.",
    wrong: (value, edges) => binIndex(value, edges) + 1,
  },
  {
    says:
      "That is the index of the edge on the left of the value. The bin on that edge's right has an index " +
      "one greater.",
    wrong: (value, edges) => binIndex(value, edges) - 1,
    also: searches((value, edges, k) => between(value, edges, k) ? k : undefined),
  },
  {
    says: "The two outermost bins have an edge on one side only, so no pair of edges holds such a value. " +
      "Below every edge the bin is 0, above every edge `edges.length`.",
    ...forms(searches((value, edges, k) => between(value, edges, k) ? k + 1 : undefined)),
  },
  {
    says: "Your function returns at the first edge that is not above the value. Further ones may follow: " +
      "go on until an edge is above it.",
    ...forms(searches((value, edges, k) => value >= edges[k] ? k + 1 : undefined)),
  },
  {
    says: "Your result is always 0. Does a loop return at the first edge that is not above the value, " +
      "or is a count never stored, as `index++` does it?",
    wrong: () => 0,
  },
  {
    says:
      "Your function returns the index of the first edge that is not above the value. It stops too early, " +
      "and the bin on an edge's right has an index one greater.",
    ...forms(searches((value, edges, k) => value >= edges[k] ? k : undefined).slice(0, -1)),
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
  ...fromTheRight,
];
