import type { Board } from "../../../envs/grid/grid_scene/board.ts";

/**
 * Refuses what is no square.
 *
 * @throws {RangeError} If it is anything but a whole number from 0 on, below the number of squares.
 */
export function demandSquare({ squares }: Board, what: string, square: number): void {
  if (Number.isInteger(square) && square >= 0 && square < squares) return;
  throw new RangeError(
    `grid: ${what}: there is no square ${square}; they are counted row by row from 0 to ${squares - 1}`,
  );
}
