import * as Plot from "@observablehq/plot";
import { demandKnown } from "../../envs/options.ts";
import { palette } from "../../envs/scene.ts";
import type { Figure } from "../figure.ts";
import { element, textLine, textWidth } from "../svg.ts";
import { count, readable } from "../wording.ts";
import { chart } from "./chart.ts";
import { extent } from "./series.ts";

/** Options of {@linkcode heatMap}. */
export interface HeatMapOptions {
  /** What the columns are. */
  readonly xLabel?: string;
  /** What the rows are. */
  readonly yLabel?: string;
  /** A name for each column. Default: its number. */
  readonly xTicks?: readonly (string | number)[];
  /** A name for each row. Default: its number. */
  readonly yTicks?: readonly (string | number)[];
  /** Above the chart. Default: none. */
  readonly title?: string;
  /** What the colours are. Default `"value"`. */
  readonly colourLabel?: string;
  /** Where the first row stands: at the bottom, as on an axis, or at the top, as in a table. Default `"bottom"`. */
  readonly firstRow?: "bottom" | "top";
}

const optionNames = ["xLabel", "yLabel", "xTicks", "yTicks", "title", "colourLabel", "firstRow"];
const never = "#c8c8c8";
/** More names than this on an axis would run into each other. */
const mostTicks = 12;

/**
 * A table of numbers as colours. Where all have one sign, darker is less;
 * where they have both, purple is below zero and orange above. A cell that is
 * NaN is grey: never visited.
 *
 * @param matrix Rows of equal length; `matrix[row][column]`.
 * @throws {RangeError} If the rows differ in length, or the ticks do not fit them.
 * @throws {TypeError} If there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.plot.heatMap([[0, 1, 2], [3, NaN, 5]], { xLabel: "angle", yLabel: "velocity", colourLabel: "visits" });
 * ```
 */
export function heatMap(matrix: ArrayLike<ArrayLike<number>>, options: HeatMapOptions = {}): Figure {
  demandKnown("heatMap", options, optionNames);
  const { xLabel = "column", yLabel = "row", title, colourLabel = "value", firstRow = "bottom" } = options;
  const rows = Array.from(matrix, (row) => Array.from(row));
  const columns = rows[0]?.length ?? 0;
  const odd = rows.findIndex((row) => row.length !== columns);
  if (odd >= 0) {
    throw new RangeError(`heatMap: row ${odd} has ${rows[odd].length} values, row 0 has ${columns}`);
  }
  const cells = rows.flatMap((row, y) => row.map((value, x) => ({ x, y, value })));
  const range = extent(cells.map(({ value }) => value));
  const color = { ...colours(range), domain: [range.low, range.high], unknown: never };
  const empty = cells.filter(({ value }) => !Number.isFinite(value)).length;
  const x = axis("xTicks", columns, options.xTicks), y = axis("yTicks", rows.length, options.yTicks);
  return chart({
    height: Math.min(400, Math.max(150, 66 + rows.length * 34)),
    marginTop: 8,
    marginLeft: 64,
    color,
    x: { ...x, label: xLabel },
    y: { ...y, label: yLabel, reverse: firstRow === "bottom" },
    marks: [Plot.cell(cells, { x: "x", y: "y", fill: "value", inset: 0.5 })],
  }, {
    title,
    colourBar: colourBar(range, (value) => Plot.scale({ color }).apply(value), colourLabel, empty > 0),
    description: describe(options, rows.length, columns, range, empty),
  });
}

type Range = ReturnType<typeof extent>;

/** A scheme that runs from dark to light, or one with white at zero; both for colour-blind eyes too. */
function colours({ low, high }: Range): Plot.ScaleOptions {
  if (low >= 0 || high <= 0) return { type: "linear", scheme: "viridis" };
  return { type: "diverging", scheme: "puor", pivot: 0, symmetric: true };
}

/** An axis of one place a row or column, of which only so many are named as can be read. */
function axis(name: string, length: number, names?: readonly (string | number)[]): Plot.ScaleOptions {
  if (names !== undefined && names.length !== length) {
    throw new RangeError(
      `heatMap: ${name} must have a name for each of ${length} places, got ${names.length}`,
    );
  }
  const stride = Math.ceil(length / mostTicks);
  const domain = Array.from({ length }, (_, place) => place);
  const ticks = domain.filter((place) => place % stride === 0);
  return {
    type: "band",
    padding: 0,
    domain,
    ticks,
    tickFormat: (place: number) => String(names?.[place] ?? place),
  };
}

/** The colours in a row, with the numbers that they stand for. */
function colourBar(
  { low, high }: Range,
  colourOf: (value: number) => string,
  label: string,
  gaps: boolean,
): string {
  const parts: string[] = [];
  const steps = 60, width = 3;
  let x = 0;
  const write = (text: string) => {
    parts.push(textLine(text, { x, y: 12 }));
    x += textWidth(text) + 10;
  };
  write(label);
  if (low <= high) {
    write(readable(low));
    const zero = x + (steps * width * -low) / (high - low);
    for (let i = 0; i < steps; i++, x += width) {
      const fill = colourOf(low + ((high - low) * (i + 0.5)) / steps);
      parts.push(element("rect", { x, y: 2, width: width + 0.5, height: 12, fill }));
    }
    if (low < 0 && high > 0) { // where white stands for
      parts.push(element("line", { x1: zero, x2: zero, y1: 0, y2: 16, stroke: palette.ink }));
      parts.push(textLine("0", { x: zero + 3, y: 12 }));
    }
    x += 8;
    write(readable(high));
  }
  if (gaps) {
    x += 8;
    parts.push(element("rect", { x, y: 2, width: 12, height: 12, fill: never }));
    x += 20;
    write("never visited");
  }
  return parts.join("");
}

function describe(
  options: HeatMapOptions,
  rows: number,
  columns: number,
  { low, high }: Range,
  empty: number,
): string {
  const { title, colourLabel = "value", xLabel = "column", yLabel = "row" } = options;
  const span = low <= high ? ` from ${readable(low)} to ${readable(high)}` : "";
  const gaps = empty > 0 ? `; ${count(empty, "cell")} never visited` : "";
  return `${
    title ?? "Heat map"
  }: ${colourLabel}${span} over ${columns} × ${rows} (${xLabel} × ${yLabel})${gaps}.`;
}
