import { palette, type Shape } from "../../scene.ts";
import { type GridMap, squaresOf } from "../grid_map.ts";
import type { Board } from "./board.ts";
import { drawFlag } from "./flag.ts";
import { isDark, roomy } from "./legible.ts";
import { inCorner, inMiddle } from "./words.ts";

/** Marks have the middle of their squares; or they make room there for numbers and arrows. */
export type Where = "middle" | "corner";

const alone = { size: 1, right: 0, down: 0 };
const belowLabel = { size: 0.75, right: 0, down: 0.1 };
const besideLabel = { size: 0.4, right: -0.32, down: -0.32 };
const small = 12, narrow = 10.5; // pixels: of a few letters, and of a word that ends before an arrow in the middle

/** An S where episodes begin, a flag at the goals, and what the map calls its squares. */
export function drawMarks(map: GridMap, board: Board, where: Where): Shape[] {
  const { labels = new Map<number, string>() } = map, starts = squaresOf(map, "start");
  return where === "middle"
    ? drawAtEase(map, board, starts, labels)
    : drawInCorners(map, board, starts, labels);
}

/** Labels in the corners, all else in the middle; a hole has no corners, and nothing but its label. */
function drawAtEase(
  map: GridMap,
  board: Board,
  starts: readonly number[],
  labels: ReadonlyMap<number, string>,
): Shape[] {
  const { side } = board, isLabelled = (square: number) => labels.has(square) && side >= roomy;
  return [
    ...squaresOf(map, "goal").flatMap((goal) => drawFlag(goal, board, isLabelled(goal) ? belowLabel : alone)),
    ...starts.flatMap((start) =>
      inMiddle(word("start", start, "S", palette.line), start, board, 0.45 * side)
    ),
    ...[...labels].flatMap(([square, label]) =>
      isDark(map, square)
        ? inMiddle(word("label", square, label, palette.paper), square, board, 0.3 * side)
        : inCorner(word("label", square, label, palette.line), square, board, { largest: 0.2 * side })
    ),
  ];
}

/** All in the corners, a label beside its flag. At a start it makes way for the word, written out. */
function drawInCorners(
  map: GridMap,
  board: Board,
  starts: readonly number[],
  labels: ReadonlyMap<number, string>,
): Shape[] {
  const { side } = board, goals = squaresOf(map, "goal");
  const others = [...labels].filter(([square]) => !starts.includes(square));
  return [
    ...goals.flatMap((goal) => drawFlag(goal, board, side < roomy ? alone : besideLabel)),
    ...starts.flatMap((start) => {
      const [text, largest] = labels.has(start) ? ["START", narrow] : ["S", small];
      return inCorner(word("start", start, text, palette.ink), start, board, { largest });
    }),
    ...others.flatMap(([square, label]) => {
      const left = goals.includes(square) ? 0.3 * side : undefined;
      return inCorner(word("label", square, label, palette.ink), square, board, { largest: small, left });
    }),
  ];
}

function word(kind: string, square: number, text: string, fill: string) {
  return { key: `${kind} ${square}`, text, fill };
}
