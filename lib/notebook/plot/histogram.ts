import * as Plot from "@observablehq/plot";
import { demandKnown } from "../../demands/known.ts";
import { palette } from "../../envs/scene.ts";
import type { Figure } from "../figure.ts";
import { chart } from "./chart.ts";
import { isList } from "../../demands/is_list.ts";
import { demandNumbers, demandRecord } from "./demand.ts";
import { oneSpread } from "./histogram/one.ts";
import type { Range } from "./histogram/bins.ts";
import { type Sample, severalSpreads } from "./histogram/several.ts";

/** Options of {@linkcode histogram}. */
export interface HistogramOptions {
  /** Into how many bins of equal width the range of the values is cut, at least 1. Default 20. */
  readonly bins?: number;
  /** Default `"value"`. */
  readonly xLabel?: string;
  /** Default `"count"`, of several distributions `"share (%)"`. */
  readonly yLabel?: string;
  /** Above the chart. Default: none. */
  readonly title?: string;
  /** Values to mark by lines, such as the edges of bins, in place of the mean. Default none. */
  readonly edges?: ArrayLike<number>;
  /** What those values are, in the legend. Default `"edges"`. */
  readonly edgesLabel?: string;
  /** What the bins cover; all values must lie in it. Default: from the least value to the greatest. */
  readonly range?: Range;
  /** Of the chart without its title, in pixels. Default 300. */
  readonly height?: number;
}

/**
 * How some numbers are spread: how many of them fall into each of a row of
 * bins of equal width. Their mean is marked, or values of your choice. Several
 * lists, by name, are laid over each other in the same bins, as the share of
 * each list, so that lists of different length can be compared.
 *
 * @param values Numbers, or lists of numbers by name; those that are not finite are left out.
 * @throws {RangeError} If `bins` is not a positive integer, the range does not hold all values, or they span more
 *   than a number can hold.
 * @throws {TypeError} If the values are no lists of numbers, or there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.plot.histogram([9, 12, 14, 22, 31, 18, 20], { bins: 5, xLabel: "return" });
 * rl.plot.histogram({ random: [9, 12, 14, 22, 31], learned: [180, 200, 200] }, { xLabel: "return" });
 * ```
 */
export function histogram(
  values: ArrayLike<number> | Readonly<Record<string, ArrayLike<number>>>,
  options: HistogramOptions = {},
): Figure {
  demandKnown("histogram", options, optionNames);
  const {
    bins = 20,
    xLabel = "value",
    yLabel,
    title,
    range,
    edges = [],
    edgesLabel = "edges",
    height = 300,
  } = options;
  if (!Number.isInteger(bins) || bins < 1) {
    throw new RangeError(`histogram: bins must be an integer of at least 1, got ${bins}`);
  }
  demandNumbers("histogram", "edges", edges);
  const { marks, legend, told } = isList(values)
    ? oneSpread(finite("values", values), { bins, range, markMean: edges.length === 0 })
    : severalSpreads(samplesOf(values), { bins, range });
  const y = { label: yLabel ?? (isList(values) ? "count" : "share (%)"), grid: true, nice: true };
  const { stroke, dashes: strokeDasharray } = edgeStyle;
  const edgeMarks = Plot.ruleX(Array.from(edges), { stroke, strokeDasharray });
  return chart({ x: { label: xLabel }, y, height, marks: [...marks, edgeMarks] }, {
    title,
    legend: edges.length === 0 ? legend : [...legend, { label: edgesLabel, ...edgeStyle }],
    description: `${title ?? `Distribution of ${xLabel}`}: ${told}.`,
  });
}

const optionNames = ["bins", "xLabel", "yLabel", "title", "edges", "edgesLabel", "range", "height"];
const edgeStyle = { stroke: palette.orange, dashes: "4 3" };

function samplesOf(values: Readonly<Record<string, ArrayLike<number>>>): Sample[] {
  demandRecord("histogram", "values", values, "{ random: returns, learned: others } or one list");
  return Object.entries(values).map(([name, list]) => ({ name, values: finite(`"${name}"`, list) }));
}

function finite(what: string, values: unknown): number[] {
  demandNumbers("histogram", what, values);
  return Array.from(values).filter(Number.isFinite);
}
