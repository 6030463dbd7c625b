import type { Mistake } from "../../exercise.ts";

/** The inner edges of bins, ascending. */
export type Edges = ArrayLike<number>;

/** A way to look for the bin of a value. */
export type Search = (value: number, edges: Edges) => number | undefined;

/** Ways to look for a bin: go through the edges and return what is found first. They differ in what follows. */
export function searches(
  found: (value: number, edges: Edges, k: number) => number | undefined,
  from: "the left" | "the right" = "the left",
): Search[] {
  const ends: ((edges: Edges) => number | undefined)[] = [
    (edges) => edges.length,
    () => -1,
    () => undefined,
    () => 0,
  ];
  return ends.map((end) => (value, edges) => {
    for (let turn = 0; turn < edges.length; turn++) {
      const index = found(value, edges, from === "the left" ? turn : edges.length - 1 - turn);
      if (index !== undefined) return index;
    }
    return end(edges);
  });
}

/** Forms of one mistake: what is said of them does not depend on the form. */
export function forms([wrong, ...also]: Search[]): Omit<Mistake<Search>, "says"> {
  return { wrong, also };
}
