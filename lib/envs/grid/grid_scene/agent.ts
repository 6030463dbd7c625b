import { palette, type Shape } from "../../scene.ts";
import type { Board } from "./board.ts";
import { roomy } from "./legible.ts";

/** The agent: a disc in the middle of its square. */
export function drawAgent(square: number, board: Board): Shape[] {
  return [{
    key: "agent",
    kind: "disc",
    ...board.middle(square),
    radius: 0.28 * board.side,
    fill: palette.orange,
  }];
}

/**
 * The agent where something lies on the squares: small, in the upper right
 * corner if there is room, and with a light rim that parts it from all colours.
 * Without an overlay there is none: it would make a moving PNG a third larger.
 */
export function drawSmallAgent(square: number, board: Board): Shape[] {
  const { side } = board, { x, y } = board.middle(square);
  const shift = side < roomy ? 0 : 0.32 * side, radius = (side < roomy ? 0.28 : 0.12) * side;
  const place = { x: x + shift, y: y - shift };
  return [
    { key: "rim", kind: "disc", ...place, radius: 1.15 * radius + 1, fill: palette.paper },
    { key: "agent", kind: "disc", ...place, radius, fill: palette.orange },
  ];
}
