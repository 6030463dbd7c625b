import { demandKnown } from "../../demands/known.ts";
import { runningMean } from "../../rules/running_mean.ts";
import type { Figure } from "../figure.ts";
import { bandChart, type Variant } from "./bands.ts";
import { demandList, demandNumbers, demandRecord } from "./demand.ts";
import { everyKth } from "./series.ts";

/** Options of {@linkcode comparison}. */
export interface ComparisonOptions {
  /** Over how many episodes the means run. Default 100. */
  readonly window?: number;
  /** The mean return at which the task counts as solved. */
  readonly threshold?: number;
  /** What is written at the threshold, where it is something else, such as `"the truth"`. Default `"threshold"` and its number. */
  readonly thresholdLabel?: string;
  /** Default `"Comparison"`. */
  readonly title?: string;
  /** Default `"return"`. */
  readonly yLabel?: string;
}

/**
 * Several ways of doing something, each tried with several seeds: for each way
 * the mean of the runs' trailing means, and a band around it. The band holds
 * the middle 80 % of the runs where there are ten or more, and all of them
 * where there are fewer.
 *
 * Runs may differ in length, as where training stops once the task is solved:
 * one that has ended counts on with its last trailing mean.
 *
 * @param variants By name, a list of runs; a run is its episodes' returns.
 * @throws {RangeError} If a variant has no runs, or a run no episodes.
 * @throws {TypeError} If a run is no list of numbers, or there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.plot.comparison({
 *   "ε = 0.1": [[1, 2, 3, 4], [1, 1, 2, 4]],
 *   "ε = 0.5": [[1, 1, 1, 2], [1, 2, 2, 2]],
 * }, { window: 2, title: "How much to explore" });
 * ```
 */
export function comparison(
  variants: Readonly<Record<string, readonly ArrayLike<number>[]>>,
  options: ComparisonOptions = {},
): Figure {
  demandRecord("comparison", "variants", variants, '{ "ε = 0.1": [returns, otherReturns] }');
  demandKnown("comparison", options, ["window", "threshold", "thresholdLabel", "title", "yLabel"]);
  const { window = 100, threshold, thresholdLabel, title = "Comparison", yLabel = "return" } = options;
  const measured = Object.entries(variants).map(([name, runs]) => measure(name, runs, window));
  return bandChart(measured, { title, window, threshold, thresholdLabel, yLabel });
}

function measure(name: string, runs: readonly ArrayLike<number>[], window: number): Variant {
  demandList("comparison", `the runs of "${name}"`, runs);
  if (runs.length === 0) throw new RangeError(`comparison: "${name}" needs at least one run, got none`);
  for (const [seed, run] of runs.entries()) demandNumbers("comparison", `run ${seed} of "${name}"`, run);
  const empty = runs.findIndex((run) => run.length === 0);
  if (empty >= 0) throw new RangeError(`comparison: run ${empty} of "${name}" has no episodes`);
  const curves = runs.map((run) => runningMean(run, window));
  const places = everyKth(Math.max(...curves.map((curve) => curve.length))).map((x) => ({
    x,
    values: curves.map((curve) => curve[Math.min(x, curve.length - 1)]),
  }));
  return { name, runs: runs.length, places };
}
