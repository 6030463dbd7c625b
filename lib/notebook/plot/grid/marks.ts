import type { Board } from "../../../envs/grid/grid_scene/board.ts";
import { demandNumbers, demandRecord } from "../demand.ts";
import { demandSquare } from "./demand_square.ts";

/** Letters or short words, each with the square or the squares where it stands. */
export type Marks = Readonly<Record<string, number | readonly number[]>>;

/**
 * What is written into each square.
 *
 * @throws {TypeError} If it is no record of squares.
 * @throws {RangeError} If a square does not exist.
 */
export function readMarks(marks: Marks, board: Board): Map<number, string> {
  demandRecord("grid", "marks", marks, "{ S: 36, G: 47 }");
  const labels = new Map<number, string>();
  for (const [label, place] of Object.entries(marks)) {
    const squares = typeof place === "number" ? [place] : place;
    demandNumbers("grid", `marks of "${label}"`, squares);
    for (const square of squares) {
      demandSquare(board, `marks of "${label}"`, square);
      labels.set(square, label);
    }
  }
  return labels;
}
