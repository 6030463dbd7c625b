import type { Board } from "../../../envs/grid/grid_scene/board.ts";
import { palette } from "../../../envs/scene.ts";
import { element } from "../../svg.ts";
import { demandNumbers } from "../demand.ts";
import { demandSquare } from "./demand_square.ts";

/**
 * The squares that an agent went through, each once where it stood still.
 *
 * @throws {TypeError} If it is no list of numbers.
 * @throws {RangeError} If a square does not exist.
 */
export function readPath(path: ArrayLike<number>, board: Board): number[] {
  demandNumbers("grid", "path", path);
  const squares = Array.from(path);
  for (const square of squares) demandSquare(board, "path", square);
  return squares.filter((square, step) => step === 0 || square !== squares[step - 1]);
}

/**
 * The way of an agent, as a broad light line from a disc to an arrow's head.
 * Where it jumps, as from the cliff back to the start, the line is broken.
 */
export function drawPath(path: readonly number[], board: Board): string {
  if (path.length === 0) return "";
  const width = board.side * 0.14;
  const lines = path.map((square, step) => {
    const { x, y } = board.middle(square);
    const joined = step > 0 && board.areNeighbours(path[step - 1], square);
    return `${joined ? "L" : "M"}${x} ${y}`;
  });
  const line = { d: lines.join(""), fill: "none", stroke: palette.sky, "stroke-width": width };
  const { x: cx, y: cy } = board.middle(path[0]);
  return element(
    "g",
    { opacity: 0.6 },
    element("path", { ...line, "stroke-linejoin": "round", "stroke-linecap": "round" }),
    element("circle", { cx, cy, r: width * 1.1, fill: palette.sky }),
    head(path, board, width),
  );
}

/** The head of an arrow at the end of the last step. */
function head(path: readonly number[], board: Board, width: number): string {
  if (path.length < 2) return "";
  const [from, to] = path.slice(-2).map((square) => board.middle(square));
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const d = `M${1.6 * width} 0L${-width} ${-1.5 * width}V${1.5 * width}z`;
  return element("path", { d, fill: palette.sky, transform: `translate(${to.x} ${to.y}) rotate(${turn})` });
}
