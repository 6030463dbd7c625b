import * as Plot from "@observablehq/plot";
import { demandKnown } from "../../demands/known.ts";
import type { Figure } from "../figure.ts";
import { readable } from "../wording.ts";
import { lineStyles } from "./card.ts";
import { chart } from "./chart.ts";
import { demandNumbers, demandRecord } from "./demand.ts";
import { extent } from "../../envs/extent.ts";
import { everyKth, type Point } from "./series.ts";

/** Values at the places of `x`, or a function of x. */
export type Series = ArrayLike<number> | ((x: number) => number);

/** Options of {@linkcode lines}. */
export interface LinesOptions {
  /** Where the values stand, or over which range the functions are drawn. Default 0, 1, 2, … */
  readonly x?: ArrayLike<number> | { readonly from: number; readonly to: number };
  /** Default `"x"`. */
  readonly xLabel?: string;
  /** Default: the name of a single series, `"value"` for several. */
  readonly yLabel?: string;
  /** Above the chart. Default: none. */
  readonly title?: string;
}

/** At how many places a function is drawn over a range. */
const samples = 241;

/**
 * Several lines in one chart: schedules, functions, losses. Values that are
 * not finite are left out.
 *
 * @param series By name, values or a function.
 * @throws {RangeError} If a series' values are more than the places given.
 * @throws {TypeError} If a series is neither a list of numbers nor a function, a function is given without `x`,
 *   or there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const epsilon = rl.linear(0.3, 0.01, 20_000);
 * rl.plot.lines({ "ε": (step) => epsilon(step, 0) }, { x: { from: 0, to: 30_000 }, xLabel: "step" });
 * ```
 */
export function lines(series: Readonly<Record<string, Series>>, options: LinesOptions = {}): Figure {
  demandRecord("lines", "series", series, "{ loss: losses }");
  demandKnown("lines", options, ["x", "xLabel", "yLabel", "title"]);
  const { x, xLabel = "x", yLabel, title } = options;
  const drawn = Object.entries(series).map(([name, values], place) => ({
    name,
    style: lineStyles[place % lineStyles.length],
    points: pointsOf(name, values, x),
  }));
  const single = drawn.length === 1 ? drawn[0].name : undefined;
  const marks: Plot.Markish[] = [];
  for (const { points, style } of drawn) {
    const look = { stroke: style.stroke, strokeDasharray: style.dashes, strokeWidth: 2.2 };
    marks.push(Plot.line(points, { x: "x", y: "y", ...look }));
  }
  const y = { label: yLabel ?? single ?? "value", grid: true, nice: true };
  return chart({ x: { label: xLabel }, y, marks }, {
    title,
    legend: single === undefined ? drawn.map(({ name, style }) => ({ label: name, ...style })) : [],
    description: `${title ?? `${yLabel ?? "value"} over ${xLabel}`}: ${
      drawn.map(describe).join("; ") || "nothing to show"
    }.`,
  });
}

function pointsOf(name: string, series: Series, x: LinesOptions["x"]): Point[] {
  if (typeof series === "function") {
    if (x === undefined) {
      throw new TypeError(`lines: "${name}" is a function; say over which x, as { x: { from: 0, to: 10 } }`);
    }
    return places(x).map((x) => ({ x, y: series(x) }));
  }
  demandNumbers("lines", `"${name}"`, series);
  const given = x === undefined || "from" in x ? undefined : x;
  if (given !== undefined && series.length > given.length) {
    throw new RangeError(`lines: "${name}" has ${series.length} values for ${given.length} places x`);
  }
  const range = x !== undefined && "from" in x ? x : undefined;
  const step = range === undefined ? 1 : (range.to - range.from) / Math.max(1, series.length - 1);
  const at = (i: number) => given?.[i] ?? (range?.from ?? 0) + i * step;
  return everyKth(series.length, 600).map((i) => ({ x: at(i), y: series[i] }));
}

function places(x: NonNullable<LinesOptions["x"]>): number[] {
  if (!("from" in x)) return Array.from(x);
  return Array.from({ length: samples }, (_, i) => x.from + ((x.to - x.from) * i) / (samples - 1));
}

function describe({ name, points }: { name: string; points: readonly Point[] }): string {
  const values = points.map(({ y }) => y).filter(Number.isFinite);
  if (values.length === 0) return `${name}, no values`;
  const { low, high } = extent(values);
  const [from, to] = [values[0], values[values.length - 1]].map(readable);
  return `${name} from ${from} to ${to}, between ${readable(low)} and ${readable(high)}`;
}
