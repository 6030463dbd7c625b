import { palette, type Shape } from "../../scene.ts";
import type { Board } from "../board.ts";
import { type GridMap, squaresOf } from "../grid_map.ts";
import { isDark, legible, roomy } from "./legible.ts";

/** In the middle of a square; or small in a corner, where numbers or arrows need the middle. */
export type Where = "middle" | "corner";

const flagInCorner = 0.4; // of the size of one in the middle

/** What squares are called: S where episodes begin, a flag at the goals, and the labels of the map. */
export function drawMarks(map: GridMap, board: Board, where: Where): Shape[] {
  const { labels = new Map<number, string>() } = map;
  const words = new Map([...squaresOf(map, "start").map((square) => [square, "S"] as const), ...labels]);
  const flagsAt = board.side < roomy ? "middle" : where;
  return [
    ...squaresOf(map, "goal").flatMap((goal) => drawFlag(goal, board, labels.has(goal) ? "corner" : flagsAt)),
    ...[...words].flatMap(([square, word]) => drawWord(word, square, map, board, where)),
  ];
}

function drawFlag(square: number, board: Board, where: Where): Shape[] {
  const { side } = board, { x, y } = board.middle(square);
  const size = where === "middle" ? side : flagInCorner * side, shift = where === "middle" ? 0 : 0.32 * side;
  const place = { x: x - shift, y: y - shift };
  const cloth = [[-0.14, -0.34], [0.28, -0.18], [-0.14, -0.02]];
  return [
    {
      key: `flag ${square}`,
      kind: "polyline",
      ...place,
      points: cloth.map(([right, below]) => [right * size, below * size]),
      fill: palette.green,
    },
    {
      key: `pole ${square}`,
      kind: "line",
      x: place.x - 0.14 * size,
      y: place.y - 0.34 * size,
      toX: 0,
      toY: 0.68 * size,
      stroke: palette.ink,
      strokeWidth: Math.max(1, 0.05 * size),
    },
  ];
}

function drawWord(word: string, square: number, map: GridMap, board: Board, where: Where): Shape[] {
  const { side } = board;
  if (side < (where === "middle" ? legible : roomy)) return [];
  const look = { key: `mark ${square}`, kind: "text", text: word } as const;
  const room = 0.85 * side / (0.7 * word.length);
  if (where === "middle") {
    const fill = isDark(map, square) ? palette.paper : palette.line;
    return [{ ...look, ...board.middle(square), size: Math.min(0.3 * side, room), fill }];
  }
  const size = Math.min(12, 0.3 * side, room), { x, y } = board.corner(square);
  const left = map.squares[square] === "goal" ? 0.3 * side : 4; // beside the flag
  return [{ ...look, x: x + left, y: y + 4 + size / 2, size, fill: palette.line, anchor: "start" }];
}
