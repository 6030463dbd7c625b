import { demandKnown } from "../../demands/known.ts";
import { palette } from "../../envs/scene.ts";
import { runningMean } from "../../rules/running_mean.ts";
import type { Figure } from "../figure.ts";
import { element } from "../svg.ts";
import { count, readable } from "../wording.ts";
import { card } from "./card.ts";
import type { ChartDrawing } from "./chart.ts";
import { demandNumbers, demandRecord } from "./demand.ts";
import { drawPanel, firstBroken, type Watched } from "./losses/panel.ts";
import { extent } from "../../envs/extent.ts";

/** Options of {@linkcode losses}. */
export interface LossesOptions {
  /** Over how many updates the means run. Default 100. */
  readonly window?: number;
  /** Whether the axes are logarithmic, for what shrinks by orders of magnitude; what is not above 0 leaves a gap. Default `false`. */
  readonly log?: boolean;
  /** What is counted from left to right. Default `"update"`. */
  readonly xLabel?: string;
  /** Default `"Loss"` and what else there is. */
  readonly title?: string;
}

/**
 * What is watched while a network learns, such as the loss and the norm of its
 * gradient: one above the other over the same updates, every value faint and
 * their trailing mean bold; with a window of 1 the values alone. A line marks the first value that is not finite.
 *
 * @param series By name, one value an update.
 * @throws {RangeError} If `window` is not a positive integer.
 * @throws {TypeError} If a series is no list of numbers, or there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const loss = Array.from({ length: 500 }, (_, update) => Math.exp(-update / 100));
 * const gradientNorm = loss.map(Math.sqrt);
 * rl.plot.losses({ loss, "gradient norm": gradientNorm }, { window: 20, log: true });
 * ```
 */
export function losses(
  series: Readonly<Record<string, ArrayLike<number>>>,
  options: LossesOptions = {},
): Figure {
  demandRecord("losses", "series", series, '{ loss, "gradient norm": norms }');
  demandKnown("losses", options, ["window", "log", "xLabel", "title"]);
  const { window = 100, log = false, xLabel = "update" } = options;
  const watched = Object.entries(series).map(([name, values]) => {
    demandNumbers("losses", `"${name}"`, values);
    return { name, values, means: runningMean(values, window) };
  });
  const end = Math.max(1, ...watched.map(({ values }) => values.length - 1));
  const panels = watched.map((one, place) => {
    const last = place === watched.length - 1, lowest = watched.length === 1 ? 300 : 184;
    return drawPanel(one, { end, log, xLabel: last ? xLabel : null, height: last ? lowest : 154 });
  });
  const title = options.title ?? capital(watched.map(({ name }) => name).join(" and "));
  return card({
    ...stack(panels),
    title,
    legend: window === 1 ? [] : [
      { label: `one ${xLabel}`, stroke: palette.sky },
      { label: `mean of the last ${readable(window)}`, stroke: palette.blue },
    ],
    description: `${title}: ${
      watched.map((one) => describe(one, window, xLabel)).join("; ") || "nothing to show"
    }.`,
  });
}

/** Panels one under the other. */
function stack(panels: readonly ChartDrawing[]): Pick<ChartDrawing, "drawing" | "width" | "height"> {
  let height = 0;
  const parts = panels.map((panel) => {
    const part = element("g", { transform: `translate(0 ${height})` }, panel.drawing);
    height += panel.height;
    return part;
  });
  return { drawing: parts.join(""), width: 612, height };
}

function describe({ name, values, means }: Watched, window: number, unit: string): string {
  if (values.length === 0) return `${name}, no ${unit}s`;
  const { low, high } = extent(Array.from(values));
  const broken = firstBroken(values);
  return [
    `${name}, ${count(values.length, unit)}`,
    ...(low <= high ? [`between ${readable(low)} and ${readable(high)}`] : []),
    broken < 0
      ? `${meanOf(Math.min(window, values.length))}: ${readable(means[means.length - 1])}`
      : `${readable(values[broken])} at ${unit} ${readable(broken)}`,
  ].join(", ");
}

/** What the last value of a panel's bold line is. */
function meanOf(window: number): string {
  return window === 1 ? "the last" : `mean of the last ${readable(window)}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
