import { demandKnown } from "../../demands/known.ts";
import { demandMembers } from "../../demands/members.ts";
import { runningMean } from "../../rules/running_mean.ts";
import type { RecordedCurves } from "../../train/recorded.ts";
import type { RecordedSteps } from "../../train/recorded_steps.ts";
import type { Figure } from "../figure.ts";
import { demandList, demandNumbers, demandRecord, kindOf } from "./demand.ts";
import { bandChart, type Variant } from "./bands.ts";

/** Options of {@linkcode recorded}. */
export interface RecordedOptions {
  /** Which variants to show, in order. Default: all. */
  readonly variants?: readonly string[];
  /**
   * The returns of a run made just now, to be drawn beside them: of its episodes of training or, where greedy
   * episodes were recorded, of those. Where steps were counted, the means that it reached after every `every` of them.
   */
  readonly live?: ArrayLike<number>;
  /** Default: what was recorded. */
  readonly title?: string;
  /** What the means are of, where they are not of returns. Default `"return"`. */
  readonly yLabel?: string;
}

/**
 * Recorded learning curves of many seeds, as `rl.recorded` reads them: a line
 * for the mean of each variant and a band for the middle 80 % of its seeds, and
 * beside them a run of your own. They run over episodes, or over steps where
 * those were counted. What a mean is taken over stands above them. A seed whose
 * training ended once the task was solved goes on flat from there.
 *
 * @throws {RangeError} If a variant was not recorded, or none of its seeds was.
 * @throws {TypeError} If it is given no curves or a promise of them, `variants` is no list of names,
 *   `live` no list of numbers, or there is no such option.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.plot.recorded(await rl.recorded("q_learning_cartpole"), { variants: ["final", "source"] });
 * ```
 */
export function recorded(curves: RecordedCurves | RecordedSteps, options: RecordedOptions = {}): Figure {
  if (curves instanceof Promise) {
    throw new TypeError("recorded: needs curves, got a promise of them; write await rl.recorded(…)");
  }
  demandRecord("recorded", "curves", curves, 'await rl.recorded("q_learning_cartpole")');
  const counting = "steps" in curves ? "step" : "episode";
  demandMembers(curves, ["about", "every", counting === "step" ? "episodes" : "window", "variants"], {
    owner: "recorded",
    what: "curves",
    advice: 'write rl.plot.recorded(await rl.recorded("q_learning_cartpole"))',
  });
  demandKnown("recorded", options, ["variants", "live", "title", "yLabel"]);
  const { variants = Object.keys(curves.variants), live, title = curves.about, yLabel } = options;
  if (!Array.isArray(variants)) {
    const got = kindOf(variants), example = '["final"]';
    throw new TypeError(`recorded: variants must be a list of names, as in ${example}, got ${got}`);
  }
  const bands = variants.map((name) => {
    if (Object.hasOwn(curves.variants, name)) return bandOf(name, curves.variants[name], curves);
    const known = Object.keys(curves.variants).join(", ");
    throw new RangeError(`recorded: there is no variant "${name}"; there are ${known}`);
  });
  if (live !== undefined) bands.push(liveRun(live, curves));
  const window = "steps" in curves ? curves.episodes : curves.window;
  const greedily = "steps" in curves ? undefined : curves.greedily;
  return bandChart(bands, { title, window, counting, greedily, yLabel, threshold: curves.threshold });
}

function bandOf(
  name: string,
  { means }: { readonly means: readonly (readonly number[])[] },
  { every }: { readonly every: number },
): Variant {
  demandList("recorded", `the means of "${name}"`, means);
  if (means.length === 0) {
    throw new RangeError(`recorded: there are no seeds of "${name}"; it needs the means of at least one`);
  }
  const places = means[0].map((_, i) => ({ x: (i + 1) * every, values: means.map((run) => run[i]) }));
  return { name, runs: means.length, places };
}

function liveRun(live: ArrayLike<number>, curves: RecordedCurves | RecordedSteps): Variant {
  demandNumbers("recorded", "live", live);
  if ("steps" in curves) return bandOf("this run", { means: [Array.from(live)] }, curves);
  const { every, window } = curves, apart = curves.greedily ? every : 1;
  const means = Array.from(runningMean(live, window), (mean, i) => ({ x: (i + 1) * apart, values: [mean] }));
  const places = means.filter(({ x }) => x % every === 0 || x === means.length);
  return { name: "this run", runs: 1, places };
}
