import { binIndex } from "../../../envs/wrappers/bins.ts";
import type { Mistake } from "../../exercise.ts";
import { forms, type Search, searches } from "./searches.ts";

/** A search that is right but for values below every edge. */
function belowAll(index: number | undefined): Search {
  return (value, edges) => binIndex(value, edges) || index;
}

/** Wrong ways to find the bin of a value by going from the last edge to the first. */
export const fromTheRight: readonly Mistake<Search>[] = [
  {
    says:
      "Your function goes from the right and returns at the first edge above the value. Others may be above " +
      "it too: go on to the first edge that is not above it. Its bin is `i + 1`, and where there is none, 0.",
    ...forms([
      ...searches((value, edges, k) => value < edges[k] ? k : undefined, "the right"),
      ...searches((value, edges, k) => value < edges[k] ? k + 1 : undefined, "the right"),
      ...searches((value, edges, k) => value <= edges[k] ? k : undefined, "the right"),
      ...searches((value, edges, k) => value <= edges[k] ? k + 1 : undefined, "the right"),
    ]),
  },
  {
    says: "A value below every edge lies in the first bin, whose index is 0.",
    wrong: belowAll(-1),
    also: [belowAll(undefined)],
  },
  {
    says: "A value on the first edge, or between it and the second, lies in bin 1. " +
      "If you count down, then to `i >= 0`: `i > 0` leaves the first edge out.",
    wrong: (value, edges) => binIndex(value, edges) === 1 ? 0 : binIndex(value, edges),
  },
];
