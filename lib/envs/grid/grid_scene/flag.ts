import { palette, type Shape } from "../../scene.ts";
import type { Board } from "./board.ts";

/** A flag's size and how far it stands from the middle, as shares of a square. */
export interface FlagPlace {
  readonly size: number;
  readonly right: number;
  readonly down: number;
}

const cloth = [[-0.14, -0.34], [0.28, -0.18], [-0.14, -0.02]] as const;

/** A flag on a pole. */
export function drawFlag(square: number, board: Board, place: FlagPlace): Shape[] {
  const middle = board.middle(square), size = place.size * board.side;
  const x = middle.x + place.right * board.side, y = middle.y + place.down * board.side;
  return [
    {
      key: `flag ${square}`,
      kind: "polyline",
      x,
      y,
      points: cloth.map(([right, below]) => [right * size, below * size]),
      fill: palette.green,
    },
    {
      key: `pole ${square}`,
      kind: "line",
      x: x - 0.14 * size,
      y: y - 0.34 * size,
      toX: 0,
      toY: 0.68 * size,
      stroke: palette.ink,
      strokeWidth: Math.max(1, 0.05 * size),
    },
  ];
}
