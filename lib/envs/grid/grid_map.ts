import { inWords } from "../options.ts";
import { type Direction, offsets } from "./direction.ts";

/** What a square of a grid is. */
export type Square = "floor" | "start" | "goal" | "hole" | "cliff" | "wall";

/** A grid of squares, numbered from 0, row by row from the upper left corner. */
export interface GridMap {
  /** How many rows there are. */
  readonly rows: number;
  /** How many columns there are. */
  readonly columns: number;
  /** What each square is. */
  readonly squares: readonly Square[];
  /** Pairs of neighbours between which there is a wall. Default none. */
  readonly walls?: readonly (readonly [number, number])[];
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
  if (!Array.isArray(rows) || !rows.every((row) => typeof row === "string")) {
    throw new TypeError(`${owner}: a map is a list of strings, one a row, got ${inWords(rows)}`);
  }
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) throw new RangeError(`${owner}: a map needs at least one square, got ${inWords(rows)}`);
  const squares = rows.flatMap((row, r) => {
    if (row.length !== columns) {
      throw new RangeError(`${owner}: row ${r} of the map has ${row.length} squares, row 0 has ${columns}`);
    }
    return Array.from(row, (letter) => {
      if (Object.hasOwn(letters, letter)) return letters[letter];
      const known = Object.entries(letters).map(([letter, square]) => `${inWords(letter)} (${square})`);
      throw new RangeError(
        `${owner}: the squares of a map are ${known.join(", ")}, got ${inWords(letter)} in row ${r}`,
      );
    });
  });
  return { rows: rows.length, columns, squares };
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
  const { rows, columns } = offsets[direction];
  const row = Math.floor(square / map.columns) + rows, column = square % map.columns + columns;
  if (row < 0 || row >= map.rows || column < 0 || column >= map.columns) return square;
  const next = row * map.columns + column;
  return map.squares[next] === "wall" || isWalled(map, square, next) ? square : next;
}

/** For each map the pairs of neighbours that a wall parts, both ways round: a large maze has thousands. */
const parted = new WeakMap<GridMap, Set<string>>();

function isWalled(map: GridMap, a: number, b: number): boolean {
  let pairs = parted.get(map);
  if (pairs === undefined) {
    pairs = new Set(map.walls?.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
    parted.set(map, pairs);
  }
  return pairs.has(`${a} ${b}`);
}
