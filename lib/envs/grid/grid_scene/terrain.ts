import type { Polyline, Shape } from "../../scene.ts";
import { type GridMap, squaresOf } from "../grid_map.ts";
import type { Board } from "./board.ts";
import { runsOf } from "./runs.ts";

const rock = "#9c9187", depth = "#2f2a2b"; // of a chasm
const holes = {
  earth: { stroke: rock, fill: depth },
  ice: { stroke: "#8cc7e6", fill: "#123a56" },
};
const stone = "#4d4d4d"; // of a wall

/** What cannot be stood on, or not for long: walls, holes and chasms. */
export function drawTerrain(map: GridMap, board: Board): Shape[] {
  return [...drawBlocks(map, board), ...drawHoles(map, board), ...drawChasms(map, board)];
}

function drawBlocks(map: GridMap, board: Board): Shape[] {
  return runsOf(map, "wall").map(({ first, length }): Shape => {
    const { x, y } = board.corner(first), width = length * board.side, height = board.side;
    return {
      key: `block ${first}`,
      kind: "rectangle",
      x: x + width / 2,
      y: y + height / 2,
      width,
      height,
      fill: stone,
    };
  });
}

/** How far the corners of a hole are from its middle, as shares of a square: its edge is broken. */
const shards = [0.41, 0.37, 0.42, 0.36, 0.4, 0.43, 0.37, 0.41, 0.36];

function drawHoles(map: GridMap, board: Board): Shape[] {
  const corners = shards.map((share, i): [number, number] => {
    const angle = (2 * Math.PI * i) / shards.length;
    return [share * board.side * Math.cos(angle), share * board.side * Math.sin(angle)];
  });
  const look = { ...holes[map.ground ?? "earth"], strokeWidth: 0.06 * board.side };
  return squaresOf(map, "hole").map((square): Shape => (
    {
      key: `hole ${square}`,
      kind: "polyline",
      ...board.middle(square),
      points: [...corners, corners[0]],
      ...look,
    }
  ));
}

/** How far below its upper edge the rock of a chasm ends, as shares of a square, at every quarter of one. */
const ledges = [0.14, 0.3, 0.2, 0.38, 0.26, 0.34, 0.16, 0.28];

/** Each row of cliff squares: the rock at its edge, and the dark below. */
function drawChasms(map: GridMap, board: Board): Shape[] {
  return runsOf(map, "cliff").flatMap(({ first, length }): Shape[] => {
    const { x, y } = board.corner(first), { side } = board, width = length * side;
    const edge = Array.from(
      { length: 4 * length + 1 },
      (_, i): [number, number] => [i * side / 4, ledges[i % ledges.length] * side],
    );
    return [
      {
        key: `rock ${first}`,
        kind: "rectangle",
        x: x + width / 2,
        y: y + side / 2,
        width,
        height: side,
        fill: rock,
      },
      area(`depth ${first}`, { x, y }, [[0, side], ...edge, [width, side]], depth),
    ];
  });
}

function area(
  key: string,
  place: { readonly x: number; readonly y: number },
  points: Polyline["points"],
  fill: string,
): Polyline {
  return { key, kind: "polyline", ...place, points, fill };
}
