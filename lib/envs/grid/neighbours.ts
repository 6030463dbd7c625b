import { clockwise, type Direction, offsets } from "./direction.ts";

/** How large a grid is; its squares are numbered from 0, row by row from the upper left corner. */
export interface GridSize {
  /** How many rows there are. */
  readonly rows: number;
  /** How many squares there are in each. */
  readonly columns: number;
}

/** The square beside another; none beyond the edge of the grid. */
export function beside(
  { rows, columns }: GridSize,
  square: number,
  direction: Direction,
): number | undefined {
  const offset = offsets[direction];
  const row = Math.floor(square / columns) + offset.rows, column = square % columns + offset.columns;
  if (row < 0 || row >= rows || column < 0 || column >= columns) return undefined;
  return row * columns + column;
}

/** The squares beside one, clockwise from the upper one: two in a corner, three at an edge, else four. */
export function neighboursOf(size: GridSize, square: number): number[] {
  return clockwise.map((direction) => beside(size, square, direction)).filter((next) => next !== undefined);
}
