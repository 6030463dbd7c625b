import { type Shape, sizeOf } from "../shape.ts";

/** What is written of a tensor: an entry, or the rows of an axis. */
type Nest = string | readonly Nest[];

const lineWidth = 96; // room for seven numbers such as -0.00042006 in rows
const indent = 2;
const most = 100; // entries; of larger tensors the first and the last of each axis are written
const omitted = "…";

/**
 * The entries of a tensor in nested brackets, those of large ones shortened: in
 * one line where there is room, else below it, a line for each row, the entries
 * under one another.
 *
 * @param write Writes an entry, by its place in the order in which they are stored.
 * @param beside How many characters stand beside it on the line.
 */
export function nestedRows(
  write: (place: number) => string,
  shape: Shape,
  beside: number,
): string {
  const nest = nestOf(write, shape, sizeOf(shape) <= most), line = inOneLine(nest);
  if (beside + line.length <= lineWidth) return line;
  return `\n${" ".repeat(indent)}${inRows(nest, widestIn(nest), indent)}`;
}

function nestOf(write: (place: number) => string, shape: Shape, whole: boolean, start = 0): Nest {
  if (shape.length === 0) return write(start);
  const [length, ...rest] = shape, size = sizeOf(rest);
  const edge = shape.length > 2 ? 1 : 3; // pictures and filters have many rows, of which few say enough
  const from = (first: number, count: number) =>
    Array.from({ length: count }, (_, i) => nestOf(write, rest, whole, start + (first + i) * size));
  if (whole || length <= 2 * edge) return from(0, length);
  return [...from(0, edge), omitted, ...from(length - edge, edge)];
}

function inOneLine(nest: Nest): string {
  return typeof nest === "string" ? nest : `[${nest.map(inOneLine).join(", ")}]`;
}

function widestIn(nest: Nest): number {
  return typeof nest === "string"
    ? nest.length
    : nest.reduce((most, part) => Math.max(most, widestIn(part)), 0);
}

/** @param column Where the bracket stands, under which the rows that follow begin. */
function inRows(nest: Nest, width: number, column: number): string {
  if (typeof nest === "string") return nest;
  const next = `,\n${" ".repeat(column + 1)}`;
  if (!nest.every((part) => typeof part === "string")) {
    return `[${nest.map((part) => inRows(part, width, column + 1)).join(next)}]`;
  }
  const entries = nest.map((entry) => entry === omitted ? entry : entry.padStart(width));
  const perLine = Math.max(1, Math.floor((lineWidth - column) / (width + 2)));
  const lines: string[] = [];
  for (let i = 0; i < entries.length; i += perLine) lines.push(entries.slice(i, i + perLine).join(", "));
  return `[${lines.join(next)}]`;
}
