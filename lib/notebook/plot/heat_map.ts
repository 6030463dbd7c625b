import * as Plot from "@observablehq/plot";
import { gapColour } from "../../envs/grid/grid_scene/shades.ts";
import { demandKnown } from "../../demands/known.ts";
import type { Figure } from "../figure.ts";
import { count, readable } from "../wording.ts";
import { chart } from "./chart.ts";
import { colourBar, type Range, swatches } from "./colour_bar.ts";
import { demandList, demandNumbers } from "./demand.ts";
import { categoryColours, demandCategories, describeCategories } from "./heat_map/categories.ts";
import { extent } from "../../envs/extent.ts";

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
  /** What 0, 1, 2, … stand for, such as the actions: a colour for each, in place of shades. At most seven. */
  readonly categories?: readonly string[];
}

const optionNames = [
  "xLabel",
  "yLabel",
  "xTicks",
  "yTicks",
  "title",
  "colourLabel",
  "firstRow",
  "categories",
];
const never = "never visited";
/** More names than this on an axis would run into each other. */
const mostTicks = 12;

/**
 * A table of numbers as colours. Where all have one sign, darker is less;
 * where they have both, purple is below zero and orange above. A cell that is
 * NaN is grey: never visited. With `categories` the numbers are those of a few
 * things, such as greedy actions, and each of them has a colour of its own.
 *
 * @param matrix Rows of equal length; `matrix[row][column]`.
 * @throws {RangeError} If the rows differ in length, the ticks do not fit them, or a number is that of no category.
 * @throws {TypeError} If the matrix is no list of lists of numbers, or there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.plot.heatMap([[0, 1, 2], [3, NaN, 5]], { xLabel: "angle", yLabel: "velocity", colourLabel: "visits" });
 * rl.plot.heatMap([[0, 0, 1], [0, NaN, 1]], { categories: ["left", "right"], colourLabel: "greedy action" });
 * ```
 */
export function heatMap(matrix: ArrayLike<ArrayLike<number>>, options: HeatMapOptions = {}): Figure {
  demandKnown("heatMap", options, optionNames);
  const { xLabel = "column", yLabel = "row", title, colourLabel = "value" } = options;
  const { firstRow = "bottom", categories } = options;
  const rows = rowsOf(matrix), columns = rows[0]?.length ?? 0;
  const cells = rows.flatMap((row, y) => row.map((value, x) => ({ x, y, value })));
  const values = cells.map(({ value }) => value), range = extent(values);
  if (categories !== undefined) demandCategories(values, categories);
  const color = { ...colours(range, categories), unknown: gapColour };
  const empty = values.filter((value) => !Number.isFinite(value)).length;
  const gaps = empty > 0 ? never : undefined;
  const key = categories === undefined
    ? colourBar({ label: colourLabel, range, colourOf: (value) => Plot.scale({ color }).apply(value), gaps })
    : swatches(colourLabel, categoryColours(categories), gaps);
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
    colourBar: key.drawing,
    description: [
      `${title ?? "Heat map"}: ${colourLabel}`,
      categories === undefined ? span(range) : `, ${describeCategories(values, categories)}`,
      ` over ${columns} × ${rows.length} (${xLabel} × ${yLabel})`,
      empty > 0 ? `; ${count(empty, "cell")} ${never}` : "",
      ".",
    ].join(""),
  });
}

function rowsOf(matrix: ArrayLike<ArrayLike<number>>): number[][] {
  demandList("heatMap", "matrix", matrix);
  const rows = Array.from(matrix, (row, place) => {
    demandNumbers("heatMap", `row ${place}`, row);
    return Array.from(row);
  });
  const odd = rows.findIndex((row) => row.length !== rows[0].length);
  if (odd >= 0) {
    throw new RangeError(`heatMap: row ${odd} has ${rows[odd].length} values, row 0 has ${rows[0].length}`);
  }
  return rows;
}

/** A colour for each category; or a scheme from dark to light, or with white at zero, for colour-blind eyes too. */
function colours({ low, high }: Range, categories?: readonly string[]): Plot.ScaleOptions {
  if (categories !== undefined) {
    const range = categoryColours(categories).map(({ fill }) => fill);
    return { type: "categorical", domain: categories.map((_, place) => place), range };
  }
  const domain = [low, high];
  if (low >= 0 || high <= 0) return { type: "linear", scheme: "viridis", domain };
  return { type: "diverging", scheme: "puor", pivot: 0, symmetric: true, domain };
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
  const tickFormat = (place: number) => String(names?.[place] ?? place);
  return { type: "band", padding: 0, domain, ticks, tickFormat };
}

function span({ low, high }: Range): string {
  return low <= high ? ` from ${readable(low)} to ${readable(high)}` : "";
}
