import * as Plot from "@observablehq/plot";
import { mean, quantileSorted } from "simple-statistics";
import type { Figure } from "../figure.ts";
import { count, readable } from "../wording.ts";
import { type LineStyle, lineStyles } from "./card.ts";
import { chart, thresholdMarks } from "./chart.ts";

/** What was measured at one place: the same for every run. */
export interface Measured {
  readonly x: number;
  /** One value a run, at least one. */
  readonly values: readonly number[];
}

/** Several runs of one way of doing something. */
export interface Variant {
  readonly name: string;
  readonly runs: number;
  readonly places: readonly Measured[];
}

/** What stands on a chart of bands. */
export interface BandsOptions {
  readonly title: string;
  /** Over how many episodes the means ran. */
  readonly window: number;
  /**
   * What the places count: episodes, each of which ends a mean, or steps of training, after which the episodes of a
   * mean were played greedily. Default `"episode"`.
   */
  readonly counting?: "episode" | "step";
  /** Whether the means are over greedy episodes between those that are counted. Default `false`. */
  readonly greedily?: boolean;
  readonly threshold?: number;
  readonly thresholdLabel?: string;
  readonly yLabel?: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

interface Band {
  readonly name: string;
  readonly runs: number;
  readonly style: LineStyle;
  readonly points: readonly Point[];
}

/** From how many runs on a band shows percentiles; below, it reaches from the lowest to the highest run. */
const enoughForPercentiles = 10;

/**
 * Draws a line and a band for each variant: the mean of its runs, and around it
 * the middle 80 % of them where there are ten or more, all of them where there
 * are fewer. A single run is a line alone.
 */
export function bandChart(variants: readonly Variant[], options: BandsOptions): Figure {
  const { title, threshold, thresholdLabel, counting = "episode", yLabel = "return" } = options;
  const bands = variants.map(({ name, runs, places }, place) => {
    return { name, runs, style: lineStyles[place % lineStyles.length], points: places.map(summary) };
  });
  const marks: Plot.Markish[] = bands.filter(({ runs }) => runs > 1).map(({ points, style }) =>
    Plot.areaY(points, { x: "x", y1: "low", y2: "high", fill: style.stroke, fillOpacity: 0.15 })
  );
  for (const { points, style } of bands) {
    const look = { stroke: style.stroke, strokeDasharray: style.dashes, strokeWidth: 2.2 };
    marks.push(Plot.line(points, { x: "x", y: "y", ...look }));
  }
  if (threshold !== undefined) marks.push(...thresholdMarks(threshold, thresholdLabel));
  return chart({ x: { label: counting }, y: { label: yLabel, grid: true, nice: true }, marks }, {
    title,
    subtitle: explain(bands, options),
    legend: bands.map(({ name, style }) => ({ label: name, ...style })),
    description: `${title}: ${
      bands.map((band) => describe(band, counting)).join("; ") || "nothing to show"
    }.`,
  });
}

function summary({ x, values }: Measured): Point {
  const sorted = [...values].sort((a, b) => a - b);
  const edge = sorted.length < enoughForPercentiles ? 0 : 0.1;
  return { x, y: mean(sorted), low: quantileSorted(sorted, edge), high: quantileSorted(sorted, 1 - edge) };
}

/** How to read the bands. */
function explain(
  bands: readonly Band[],
  { window, counting = "episode", greedily = false }: BandsOptions,
): string {
  const runs = [...new Set(bands.map((band) => band.runs))].sort((a, b) => a - b);
  const several = runs.filter((n) => n > 1);
  const seeds = `${runs.join(" or ")} seed${runs.at(-1) === 1 ? "" : "s"}`;
  const means = meanOver(window, counting, greedily), what = means === "" ? seeds : `${means}, ${seeds}`;
  if (several.length === 0) return what;
  const large = several.filter((n) => n >= enoughForPercentiles).length;
  if (large === several.length) return `${what}; band: middle 80 % of the seeds`;
  return `${what}; band: ${large === 0 ? "all seeds" : "all seeds, or the middle 80 % of ten and more"}`;
}

/** What the means are taken over; nothing where they are single values. */
function meanOver(window: number, counting: "episode" | "step", greedily: boolean): string {
  if (counting === "step") return `mean of ${count(window, "greedy episode")}`;
  if (greedily) return window === 1 ? "greedy episodes" : `mean of the last ${window} greedy episodes`;
  return window === 1 ? "" : `trailing mean of ${count(window, "episode")}`;
}

function describe({ name, runs, points }: Band, counting: string): string {
  const end = points.at(-1);
  if (end === undefined) return `${name}, no ${counting}s`;
  const { y, low, high } = end;
  const span = runs > 1 ? ` (${readable(low)} to ${readable(high)})` : "";
  return `${name}, ${count(runs, "seed")}, ends at ${readable(y)}${span}`;
}
