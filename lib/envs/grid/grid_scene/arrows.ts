import { palette, type Polyline, type Shape } from "../../scene.ts";
import { type Direction, offsets } from "../direction.ts";
import type { GridMap } from "../grid_map.ts";
import type { Board } from "./board.ts";
import { roomBelow } from "./numbers.ts";

/** What arrows stand on. */
export interface ArrowGround {
  readonly map: GridMap;
  readonly board: Board;
  /** Where each action leads. */
  readonly directions: readonly Direction[];
  /** Whether there are numbers below them. */
  readonly numbered: boolean;
}

/** Below this probability there is no arrow. */
const negligible = 0.005;

/**
 * A policy: in each square an arrow in the middle where it is certain, and
 * otherwise one for each action, the longer and the darker the likelier it is.
 * Where an episode ends, and where nobody stands, there is nothing to decide.
 */
export function drawArrows(
  policy: readonly (readonly number[])[] = [],
  { map, board, directions, numbered }: ArrowGround,
): Shape[] {
  const { side } = board, room = numbered ? roomBelow(side) : 0;
  const reach = numbered ? (side - room) / 2 - 3 : 0.36 * side;
  return policy.flatMap((probabilities, square) => {
    if (map.squares[square] !== "floor" && map.squares[square] !== "start") return [];
    const { x, y } = board.middle(square);
    return probabilities.flatMap((probability, action): Shape[] => {
      if (probability < negligible) return [];
      const { rows, columns } = offsets[directions[action]],
        angle = Math.atan2(rows, columns) * 180 / Math.PI;
      const place = { key: `arrow ${square} ${action}`, x, y: y - room / 2, angle };
      return [{ ...place, kind: "polyline", ...arrow(probability, reach) }];
    });
  });
}

/** An arrow to the right: through the middle if it is certain, else from the middle. */
function arrow(probability: number, reach: number): Pick<Polyline, "points" | "fill"> {
  const isCertain = probability > 1 - negligible, weight = 0.35 + 0.65 * probability;
  const from = isCertain ? -reach : 0, tip = isCertain ? reach : 1.2 * reach * weight;
  const half = Math.min(6, Math.max(1.5, 0.25 * tip)),
    shaft = Math.min(1.2, half / 3),
    neck = tip - 1.8 * half;
  const points = [[from, -shaft], [neck, -shaft], [neck, -half], [tip, 0], [neck, half], [neck, shaft], [
    from,
    shaft,
  ]];
  return { points: points.map(([right, below]) => [right, below]), fill: faded(palette.ink, weight) };
}

/** A colour through which something shows, unless its weight is 1. */
function faded(colour: string, weight: number): string {
  return weight > 0.99 ? colour : `${colour}${Math.round(255 * weight).toString(16)}`;
}
