import { palette, type Shape } from "../../scene.ts";
import type { GridMap } from "../grid_map.ts";
import type { Board } from "./board.ts";

/** A straight stretch of wall, in squares from the upper left corner of the map. */
interface Stretch {
  readonly column: number;
  readonly row: number;
  readonly across: boolean;
  length: number;
}

/** The walls between squares, those that meet in a line drawn as one. */
export function drawWalls({ walls = [], columns }: GridMap, { side, left, top }: Board): Shape[] {
  return stretches(walls, columns).map(({ column, row, across, length }): Shape => ({
    key: `wall ${column} ${row} ${across ? "across" : "down"}`,
    kind: "line",
    x: left + column * side,
    y: top + row * side,
    toX: across ? length * side : 0,
    toY: across ? 0 : length * side,
    stroke: palette.ink,
    strokeWidth: thickness(side),
  }));
}

/** The edge of the map; as thick as a wall where there are walls between squares. */
export function drawFrame({ walls = [] }: GridMap, { side, left, top, width, height }: Board): Shape[] {
  const look = walls.length > 0
    ? { stroke: palette.ink, strokeWidth: thickness(side) }
    : { stroke: palette.line, strokeWidth: 1.5 };
  const points = [[0, 0], [width, 0], [width, height], [0, height], [0, 0]] as const;
  return [{ key: "frame", kind: "polyline", x: left, y: top, points, ...look }];
}

function thickness(side: number): number {
  return Math.min(6, Math.max(1.5, 0.09 * side));
}

function stretches(walls: readonly (readonly [number, number])[], columns: number): Stretch[] {
  const edges = walls.map(([a, b]) => edgeBetween(Math.min(a, b), Math.max(a, b), columns));
  edges.sort((a, b) =>
    Number(a.across) - Number(b.across) ||
    (a.across ? a.row - b.row || a.column - b.column : a.column - b.column || a.row - b.row)
  );
  const found: Stretch[] = [];
  for (const edge of edges) {
    const last = found.at(-1);
    if (last !== undefined && continues(last, edge)) last.length = edge.length + distance(last, edge);
    else found.push(edge);
  }
  return found;
}

/** The edge that a square shares with its neighbour to the right, or below. */
function edgeBetween(first: number, second: number, columns: number): Stretch {
  const across = second - first === columns;
  return { column: second % columns, row: Math.floor(second / columns), across, length: 1 };
}

function continues(stretch: Stretch, edge: Stretch): boolean {
  if (stretch.across !== edge.across) return false;
  const aligned = stretch.across ? stretch.row === edge.row : stretch.column === edge.column;
  return aligned && distance(stretch, edge) <= stretch.length;
}

/** How far beyond the beginning of a stretch an edge of the same line begins. */
function distance(stretch: Stretch, edge: Stretch): number {
  return stretch.across ? edge.column - stretch.column : edge.row - stretch.row;
}
