import { frozen } from "../frozen.ts";
import { inWords } from "../../demands/in_words.ts";
import { demandRows } from "./demand_rows.ts";
import type { Direction } from "./direction.ts";
import { beside, type GridSize } from "./neighbours.ts";

/** What a square of a grid is. */
export type Square = "floor" | "start" | "goal" | "hole" | "cliff" | "wall";

/** A grid of squares, numbered from 0, row by row from the upper left corner. */
export interface GridMap extends GridSize {
  /** What each square is. */
  readonly squares: readonly Square[];
  /** Pairs of neighbours between which there is a wall. Default none. */
  readonly walls?: readonly (readonly [number, number])[];
  /** The same for who walks: which sides of each square have a wall, as {@linkcode wallsAround} says. Default none. */
  readonly walled?: readonly number[];
  /** What is written into squares, by their number. Default: nothing. */
  readonly labels?: ReadonlyMap<number, string>;
  /** How many squares the wind carries upwards, column by column. Default: there is none. */
  readonly wind?: readonly number[];
  /** What the squares lie on. Default `"earth"`. */
  readonly ground?: "earth" | "ice";
}

/**
 * Reads a map that is written in rows of letters, one a square.
 *
 * @param owner Whose map it is, for the message.
 * @param rows From the top.
 * @param letters What each letter stands for.
 * @throws {TypeError} If it is no list of strings.
 * @throws {RangeError} If it is empty, its rows differ in length, or a letter stands for nothing.
 */
export function readMap(
  owner: string,
  rows: readonly string[],
  letters: Readonly<Record<string, Square>>,
): GridMap {
  demandRows(owner, rows);
  const lines = rows.map((row) => Array.from(row)), columns = lines[0]?.length ?? 0;
  if (columns === 0) throw new RangeError(`${owner}: a map needs at least one square, got ${inWords(rows)}`);
  const squares = lines.flatMap((line, r) => {
    if (line.length !== columns) {
      throw new RangeError(`${owner}: row ${r} of the map has ${line.length} squares, row 0 has ${columns}`);
    }
    return line.map((letter) => {
      if (Object.hasOwn(letters, letter)) return letters[letter];
      const known = Object.entries(letters).map(([letter, square]) => `${inWords(letter)} (${square})`);
      throw new RangeError(
        `${owner}: the squares of a map are ${known.join(", ")}, got ${inWords(letter)} in row ${r}`,
      );
    });
  });
  return frozen({ rows: rows.length, columns, squares });
}

/** The numbers of all squares of a kind. */
export function squaresOf({ squares }: GridMap, kind: Square): number[] {
  return [...squares.keys()].filter((square) => squares[square] === kind);
}

/**
 * Where a step leads: to the neighbour in that direction, or nowhere at the
 * edge of the map and before a wall.
 */
export function neighbour(map: GridMap, square: number, direction: Direction): number {
  const next = beside(map, square, direction);
  if (next === undefined || map.squares[next] === "wall") return square;
  const { walled } = map;
  return walled !== undefined && (walled[square] & sides[direction]) !== 0 ? square : next;
}

/** The sides of a square: a bit for each, so that a number says which of them have a wall. */
const sides: Readonly<Record<Direction, number>> = { up: 1, right: 2, down: 4, left: 8 };

/** For each square the sum of its sides that have a wall, from the pairs of neighbours with a wall between them. */
export function wallsAround({ rows, columns }: GridSize, walls: NonNullable<GridMap["walls"]>): number[] {
  const walled = new Array<number>(rows * columns).fill(0);
  for (const [a, b] of walls) {
    const first = Math.min(a, b), second = Math.max(a, b), isBelow = second === first + columns;
    walled[first] |= isBelow ? sides.down : sides.right;
    walled[second] |= isBelow ? sides.up : sides.left;
  }
  return walled;
}
