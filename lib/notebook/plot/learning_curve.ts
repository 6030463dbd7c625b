import * as Plot from "@observablehq/plot";
import { demandKnown } from "../../demands/known.ts";
import { palette } from "../../envs/scene.ts";
import { runningMean } from "../../rules/running_mean.ts";
import type { Figure } from "../figure.ts";
import { count, readable } from "../wording.ts";
import { chart, halo, thresholdMarks } from "./chart.ts";
import { demandNumbers } from "./demand.ts";
import { extent } from "../../envs/extent.ts";
import { envelope, everyKth } from "./series.ts";

/** Options of {@linkcode learningCurve}. */
export interface LearningCurveOptions {
  /** Over how many episodes the mean runs. Default 100. */
  readonly window?: number;
  /** The mean return at which the task counts as solved. */
  readonly threshold?: number;
  /** The episode to mark as solved. Default: the first whose mean over a full window reaches the threshold. */
  readonly solvedAt?: number;
  /** Default `"Learning curve"`. */
  readonly title?: string;
}

/**
 * How an agent got better: the return of every episode, faint, and their
 * trailing mean, bold.
 *
 * @param returns One an episode.
 * @throws {RangeError} If `window` is not a positive integer, or `solvedAt` not the number of an episode.
 * @throws {TypeError} If the returns are no list of numbers, or there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const returns = Array.from({ length: 300 }, (_, episode) => Math.min(200, episode));
 * rl.plot.learningCurve(returns, { window: 20, threshold: 195 });
 * ```
 */
export function learningCurve(returns: ArrayLike<number>, options: LearningCurveOptions = {}): Figure {
  demandNumbers("learningCurve", "returns", returns);
  demandKnown("learningCurve", options, ["window", "threshold", "solvedAt", "title"]);
  const { window = 100, threshold, solvedAt, title = "Learning curve" } = options;
  if (solvedAt !== undefined && (!Number.isInteger(solvedAt) || solvedAt < 0)) {
    throw new RangeError(`learningCurve: solvedAt must be an episode's number, 0 or above, got ${solvedAt}`);
  }
  const means = runningMean(returns, window);
  const reached = solvedAt ?? (threshold === undefined ? undefined : firstReached(means, window, threshold));
  const curve = everyKth(means.length, 500).map((x) => ({ x, y: means[x] }));
  const marks: Plot.Markish[] = [
    Plot.line(envelope(returns), {
      x: "x",
      y: "y",
      stroke: palette.sky,
      strokeOpacity: 0.55,
      strokeWidth: 0.8,
    }),
    Plot.line(curve, { x: "x", y: "y", stroke: palette.blue, strokeWidth: 2.5 }),
  ];
  if (threshold !== undefined) marks.push(...thresholdMarks(threshold));
  if (reached !== undefined && reached < means.length) {
    const point = [{ x: reached, y: means[reached] }];
    const label = { text: [`episode ${readable(reached)}`], textAnchor: "start", dx: 7, dy: 14 } as const;
    marks.push(
      Plot.dot(point, { x: "x", y: "y", r: 4.5, fill: palette.orange, stroke: palette.paper }),
      Plot.text(point, { x: "x", y: "y", ...label, ...halo }),
    );
  }
  return chart({ x: { label: "episode" }, y: { label: "return", grid: true, nice: true }, marks }, {
    title,
    legend: [
      { label: "one episode", stroke: palette.sky },
      { label: `mean of the last ${window}`, stroke: palette.blue },
    ],
    description: describe(title, means, window, { threshold, reached }),
  });
}

/** The first episode whose mean covers a full window and reaches the threshold. */
function firstReached(means: Float64Array, window: number, threshold: number): number | undefined {
  const index = means.findIndex((mean, episode) => episode >= window - 1 && mean >= threshold);
  return index < 0 ? undefined : index;
}

interface Reached {
  readonly threshold?: number;
  readonly reached?: number;
}

function describe(
  title: string,
  means: Float64Array,
  window: number,
  { threshold, reached }: Reached,
): string {
  if (means.length === 0) return `${title}: no episodes.`;
  const full = means.slice(Math.min(window, means.length) - 1);
  const parts = [
    `${title}: ${count(means.length, "episode")}`,
    `mean return of the last ${readable(Math.min(window, means.length))}: ${
      readable(means[means.length - 1])
    }`,
  ];
  const { high } = extent(full);
  if (high > -Infinity) parts.push(`best mean: ${readable(high)}`);
  if (threshold !== undefined) {
    const where = reached === undefined ? "not reached" : `reached in episode ${readable(reached)}`;
    parts.push(`threshold ${readable(threshold)}: ${where}`);
  }
  return `${parts.join("; ")}.`;
}
