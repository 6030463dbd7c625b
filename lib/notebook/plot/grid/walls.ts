import type { Board } from "../../../envs/grid/grid_scene/board.ts";
import { palette } from "../../../envs/scene.ts";
import { element } from "../../svg.ts";
import { isList } from "../../../demands/is_list.ts";
import { kindOf } from "../demand.ts";
import { demandSquare } from "./demand_square.ts";

/** A square that is a wall, or two neighbours with a wall between them. */
export type Wall = number | readonly [number, number];

const thickness = 6; // pixels; the frame's is half of it

/** Walls, checked, and told apart. */
export interface Walls {
  readonly squares: ReadonlySet<number>;
  readonly between: readonly (readonly [number, number])[];
}

/**
 * Reads a list of walls.
 *
 * @throws {RangeError} If a square does not exist, or two are no neighbours.
 * @throws {TypeError} If one is neither a square nor two squares.
 */
export function readWalls(walls: readonly Wall[], board: Board): Walls {
  const squares = new Set<number>(), between: [number, number][] = [];
  for (const wall of walls) {
    if (typeof wall === "number") {
      demandSquare(board, "walls", wall);
      squares.add(wall);
      continue;
    }
    if (!isList(wall) || wall.length !== 2) {
      throw new TypeError(`grid: a wall is a square, or two neighbours [a, b], got ${kindOf(wall)}`);
    }
    const [a, b] = wall;
    demandSquare(board, "walls", a);
    demandSquare(board, "walls", b);
    if (!board.areNeighbours(a, b)) {
      throw new RangeError(`grid: a wall stands between two neighbours, got [${a}, ${b}]`);
    }
    between.push([a, b]);
  }
  return { squares, between };
}

/** The walls between squares, as thick lines on the edges that they share. */
export function drawWalls({ between }: Walls, board: Board): string {
  const half = board.side / 2;
  return between.map(([a, b]) => {
    const one = board.middle(a), other = board.middle(b);
    const x = (one.x + other.x) / 2, y = (one.y + other.y) / 2;
    const across = one.y === other.y ? { x: 0, y: half } : { x: half, y: 0 };
    const ends = {
      x1: inside(x - across.x, board.width),
      x2: inside(x + across.x, board.width),
      y1: inside(y - across.y, board.height),
      y2: inside(y + across.y, board.height),
    };
    return element("line", {
      ...ends,
      stroke: palette.ink,
      "stroke-width": thickness,
      "stroke-linecap": "round",
    });
  }).join("");
}

/** A place moved so far from the edge of the board that the round end of a wall stays within the frame. */
function inside(place: number, length: number): number {
  return Math.min(length - thickness / 4, Math.max(thickness / 4, place));
}
