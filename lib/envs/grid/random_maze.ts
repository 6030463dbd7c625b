import { Generator, type Seed } from "../../random/generator.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandCount } from "../../demands/values.ts";
import { demandSize } from "./demand_size.ts";
import { neighboursOf } from "./neighbours.ts";

/** Options of {@linkcode randomMaze}. */
export interface RandomMazeOptions {
  /** Rows of squares. */
  readonly rows: number;
  /** Squares in a row. */
  readonly columns: number;
  /** Default 0. */
  readonly seed?: Seed;
}

/**
 * Draws a maze with one way, and one only, from every square to every other:
 * a spanning tree of the grid, all of them equally likely. It starts in the
 * upper left corner and ends in the lower right one.
 *
 * Wilson's algorithm: from a square that is not yet part of the maze, walk at
 * random until the maze is met; the walk, without its loops, joins the maze.
 *
 * @returns A map for `new rl.Maze({ map })`.
 * @throws {TypeError} If rows or columns is no number.
 * @throws {RangeError} If one of them is below 1, or there is but a single square, or more than 250,000.
 * @see Wilson (1996), Generating random spanning trees more quickly than the cover time
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const map = rl.randomMaze({ rows: 5, columns: 8, seed: 1 });
 * const maze = new rl.Maze({ map });
 * ```
 */
export function randomMaze(options: RandomMazeOptions): string[] {
  demandKnown("randomMaze", options, ["rows", "columns", "seed"]);
  const { rows, columns, seed = 0 } = options;
  demandCount("randomMaze", "rows", rows);
  demandCount("randomMaze", "columns", columns, rows === 1 ? 2 : 1);
  demandSize("randomMaze", { rows, columns });
  const random = new Generator(seed), squares = rows * columns;
  const neighbours = Array.from({ length: squares }, (_, square) => neighboursOf({ rows, columns }, square));
  const parents = new Int32Array(squares); // the square that each leads to, on its way to square 0
  const joined = new Uint8Array(squares);
  joined[0] = 1;
  for (let first = 1; first < squares; first++) {
    for (let square = first; joined[square] === 0; square = parents[square]) {
      const choices = neighbours[square];
      parents[square] = choices[random.integers(choices.length)]; // leaving anew forgets the loop
    }
    for (let square = first; joined[square] === 0; square = parents[square]) joined[square] = 1;
  }
  return written(rows, columns, parents);
}

/** The maze as text, with a passage from each square but the first to its parent. */
function written(rows: number, columns: number, parents: Int32Array): string[] {
  const text = Array.from({ length: 2 * rows + 1 }, (_, row) => {
    const line = row % 2 === 0 ? "+-".repeat(columns) + "+" : "| ".repeat(columns) + "|";
    return Array.from(line);
  });
  const place = (square: number) => [2 * Math.floor(square / columns) + 1, 2 * (square % columns) + 1];
  for (let square = 1; square < parents.length; square++) {
    const [row, column] = place(square), [parentRow, parentColumn] = place(parents[square]);
    text[(row + parentRow) / 2][(column + parentColumn) / 2] = " ";
  }
  text[1][1] = "S";
  text[2 * rows - 1][2 * columns - 1] = "G";
  return text.map((line) => line.join(""));
}
