import type { GridMap, Square } from "../grid_map.ts";

/** Squares of a kind, side by side in a row. */
export interface Run {
  /** The leftmost. */
  readonly first: number;
  /** How many there are. */
  readonly length: number;
}

/** The squares of a kind, as few runs as possible: what is drawn as one is small, and has no seams. */
export function runsOf({ squares, columns }: GridMap, kind: Square): Run[] {
  const runs: { first: number; length: number }[] = [];
  for (const [square, is] of squares.entries()) {
    if (is !== kind) continue;
    const run = runs.at(-1);
    const goesOn = run !== undefined && run.first + run.length === square && square % columns > 0;
    if (goesOn) run.length++;
    else runs.push({ first: square, length: 1 });
  }
  return runs;
}
