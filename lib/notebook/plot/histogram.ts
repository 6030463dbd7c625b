import * as Plot from "@observablehq/plot";
import { mean } from "simple-statistics";
import { demandKnown } from "../../envs/options.ts";
import { palette } from "../../envs/scene.ts";
import type { Figure } from "../figure.ts";
import { count, readable } from "../wording.ts";
import { chart } from "./chart.ts";
import { extent } from "./series.ts";

/** Options of {@linkcode histogram}. */
export interface HistogramOptions {
  /** Into how many bins of equal width the range of the values is cut, at least 1. Default 20. */
  readonly bins?: number;
  /** Default `"value"`. */
  readonly xLabel?: string;
  /** Default `"count"`. */
  readonly yLabel?: string;
  /** Above the chart. Default: none. */
  readonly title?: string;
  /** Values to mark by lines, such as the edges of bins, in place of the mean. Default none. */
  readonly edges?: ArrayLike<number>;
  /** Of the chart without its title, in pixels. Default 300. */
  readonly height?: number;
}

/**
 * How some numbers are spread: how many of them fall into each of a row of
 * bins of equal width. Their mean is marked, or values of your choice.
 *
 * @param values Numbers; those that are not finite are left out.
 * @throws {RangeError} If `bins` is not a positive integer, or the values span more than a number can hold.
 * @throws {TypeError} If there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.plot.histogram([9, 12, 14, 22, 31, 18, 20], { bins: 5, xLabel: "return" });
 * ```
 */
export function histogram(values: ArrayLike<number>, options: HistogramOptions = {}): Figure {
  demandKnown("histogram", options, ["bins", "xLabel", "yLabel", "title", "edges", "height"]);
  const { bins = 20, xLabel = "value", yLabel = "count", title, edges = [], height = 300 } = options;
  if (!Number.isInteger(bins) || bins < 1) {
    throw new RangeError(`histogram: bins must be an integer of at least 1, got ${bins}`);
  }
  const finite = Array.from(values).filter(Number.isFinite);
  const name = title ?? `Distribution of ${xLabel}`;
  const { low, high } = extent(finite);
  const marks: Plot.Markish[] = [
    Plot.ruleY([0], { stroke: palette.ink }),
    Plot.ruleX(Array.from(edges), { stroke: edgeStyle.stroke, strokeDasharray: edgeStyle.dashes }),
  ];
  if (finite.length > 0) {
    const middle = mean(finite);
    marks.unshift(
      Plot.rectY(countInto(finite, bins), {
        x1: "from",
        x2: "to",
        y: "count",
        fill: palette.blue,
        inset: 0.5,
      }),
    );
    if (edges.length === 0) {
      marks.push(
        Plot.ruleX([middle], { stroke: palette.orange, strokeWidth: 2, strokeDasharray: "5 3" }),
        Plot.text([`mean ${readable(middle)}`], {
          x: [middle],
          frameAnchor: "top",
          dy: -14,
          fill: palette.orange,
        }),
      );
    }
  }
  return chart({ x: { label: xLabel }, y: { label: yLabel, grid: true, nice: true }, height, marks }, {
    title,
    legend: edges.length === 0 ? [] : [{ label: "edges", ...edgeStyle }],
    description: finite.length === 0
      ? `${name}: no values.`
      : `${name}: ${count(finite.length, "value")} from ${readable(low)} to ${readable(high)}, mean ${
        readable(mean(finite))
      }.`,
  });
}

const edgeStyle = { stroke: palette.orange, dashes: "4 3" };

interface Bin {
  readonly from: number;
  readonly to: number;
  count: number;
}

/** Equal values, and values that no number lies between, all stand in one bin of width 1. */
function countInto(values: readonly number[], bins: number): Bin[] {
  const { low, high } = extent(values);
  const width = (high - low) / bins;
  if (width === Infinity) {
    throw new RangeError(
      `histogram: the values lie too far apart to be counted, from ${readable(low)} to ${readable(high)}`,
    );
  }
  if (width === 0) return [{ from: low - 0.5, to: low + 0.5, count: values.length }];
  const counted: Bin[] = Array.from(
    { length: bins },
    (_, i) => ({ from: low + i * width, to: low + (i + 1) * width, count: 0 }),
  );
  for (const value of values) counted[Math.min(bins - 1, Math.floor((value - low) / width))].count++;
  return counted;
}
