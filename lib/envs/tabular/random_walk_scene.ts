import { inFigures } from "../in_figures.ts";
import { palette, type Scene, stepByStep } from "../scene.ts";
import { caption, StateRow } from "./state_row.ts";

const y = 46, height = 92; // pixels
const letters = 14; // squares at most that have room for the book's letters beside their numbers

/** Draws the squares of a random walk in a row, and at its ends what they pay. */
export function drawRandomWalk(squares: number, leftReward: number, agent?: number): Scene {
  const row = new StateRow(squares + 2, y), rightEnd = squares + 1, above = y - row.radius - 14;
  const numbers = Array.from({ length: squares }, (_, square) => square + 1);
  const names = numbers.map((square) =>
    squares <= letters ? `${String.fromCharCode("A".charCodeAt(0) + square - 1)} = ${square}` : String(square)
  );
  const fill = (state: number) => {
    if (state === rightEnd) return palette.green;
    return state > 0 ? palette.faint : leftReward < 0 ? palette.pink : palette.line;
  };
  const inset = Math.max(30, row.pitch / 2); // so that the words stay within the picture
  return {
    width: row.width,
    height,
    framesPerSecond: stepByStep,
    shapes: [
      ...row.drawArrows(
        numbers.flatMap((square) => [[square, square - 1], [square, square + 1]]),
        palette.line,
      ),
      ...row.drawStates(fill),
      ...row.drawNames(["", ...names]),
      caption("left reward", `pays ${inFigures(leftReward)}`, [inset, above]),
      caption("right reward", "pays 1", [row.width - inset, above]),
      ...row.drawAgent(agent),
    ],
  };
}
