import { frozen } from "../frozen.ts";
import { inWords } from "../../demands/in_words.ts";
import { demandRows } from "./demand_rows.ts";
import { type GridMap, type Square, wallsAround } from "./grid_map.ts";

const letters: Readonly<Record<string, Square>> = { " ": "floor", "S": "start", "G": "goal" };
const labelled = 100; // squares: in a larger maze numbers would be too small to read

/**
 * Reads a maze as it looks: squares of one character, and between them, above
 * and below and beside, another for what separates them. `-` and `|` are
 * walls, a blank is a passage, `+` stands at every corner. S marks a square
 * where episodes begin, G one where they end.
 *
 * ```text
 * +-+-+
 * |S  |
 * + +-+
 * |  G|
 * +-+-+
 * ```
 *
 * @param rows The lines of text, from the top.
 * @throws {TypeError} If it is no list of strings.
 * @throws {RangeError} If it is no closed maze with a start and a goal; rows and columns are counted from 0.
 */
export function readMaze(rows: readonly string[]): GridMap {
  demandRows("Maze", rows);
  const height = rows.length, width = rows[0]?.length ?? 0;
  if (height < 3 || height % 2 === 0) {
    throw new RangeError(
      `Maze: a map of n rows of squares has 2n + 1 rows of text, at least 3, got ${height}`,
    );
  }
  if (width < 3 || width % 2 === 0) {
    throw new RangeError(
      `Maze: row 0 of the map needs 2n + 1 characters for n squares, at least 3, got ${width}`,
    );
  }
  rows.forEach((row, r) => demandRow(row, r, height, width));
  const columns = (width - 1) / 2, squares: Square[] = [], walls: [number, number][] = [];
  for (let r = 1; r < height; r += 2) {
    for (let c = 1; c < width; c += 2) {
      const square = squares.length;
      squares.push(letters[rows[r][c]]);
      if (c + 2 < width && rows[r][c + 1] === "|") walls.push([square, square + 1]);
      if (r + 2 < height && rows[r + 1][c] === "-") walls.push([square, square + columns]);
    }
  }
  if (!squares.includes("start")) throw new RangeError("Maze: the map has no S, where episodes begin");
  if (!squares.includes("goal")) throw new RangeError("Maze: the map has no G, where episodes end");
  const labels = new Map(squares.length > labelled ? [] : squares.map((_, square) => [square, `S${square}`]));
  const size = { rows: (height - 1) / 2, columns };
  return frozen({ ...size, squares, walls, walled: wallsAround(size, walls), labels });
}

function demandRow(row: string, r: number, height: number, width: number): void {
  if (row.length !== width) {
    throw new RangeError(`Maze: row ${r} of the map has ${row.length} characters, row 0 has ${width}`);
  }
  for (let c = 0; c < width; c++) {
    const allowed = allowedAt(r, c, height, width);
    if (allowed.includes(row[c])) continue;
    const known = Array.from(allowed, (character) => meanings[character]).join(" or ");
    throw new RangeError(
      `Maze: row ${r}, column ${c} of the map must be ${known}, got ${inWords(row[c])}`,
    );
  }
}

/** The characters that may stand at a place: corners, walls and squares take turns, and the rim is closed. */
function allowedAt(r: number, c: number, height: number, width: number): string {
  if (r % 2 === 0 && c % 2 === 0) return "+";
  if (r % 2 === 0) return r === 0 || r === height - 1 ? "-" : "- ";
  if (c % 2 === 0) return c === 0 || c === width - 1 ? "|" : "| ";
  return " SG";
}

const meanings: Readonly<Record<string, string>> = {
  "+": '"+" (a corner)',
  "-": '"-" (a wall)',
  "|": '"|" (a wall)',
  " ": '" " (nothing)',
  "S": '"S" (the start)',
  "G": '"G" (the goal)',
};
