import type { GridMap } from "../grid_map.ts";

/** The side of the smallest square in which something is written, in pixels. */
export const legible = 20;

/** The side of the smallest square in whose corners something is written, in pixels. */
export const roomy = 32;

/** Whether a square is so dark that letters on it are white. */
export function isDark({ squares }: GridMap, square: number): boolean {
  return squares[square] === "hole" || squares[square] === "cliff" || squares[square] === "wall";
}
