import { ready } from "../../nn/backend/ready.ts";
import { runningMean } from "../../rules/running_mean.ts";
import type { RecordedCurves, RecordedName, RecordedVariant } from "../../train/recorded.ts";
import type { Trial } from "./trial.ts";

/** A comparison of several ways to learn, each tried on many seeds. */
export interface Experiment {
  /** The file in `data/curves` that it fills. */
  readonly name: RecordedName;
  /** What is tried, in a sentence. */
  readonly about: string;
  /** How many episodes every seed is trained for. */
  readonly episodes: number;
  /** The mean return at which the task counts as solved. */
  readonly threshold: number;
  /** Over how many episodes a mean is taken. Default 100. */
  readonly window?: number;
  /** How many seeds are recorded. Default 20. */
  readonly seeds?: number;
  /** The ways to learn, from a seed. */
  readonly variants: { readonly [name: string]: (seed: number) => Trial };
}

const every = 20; // episodes between two recorded means

/**
 * Runs an experiment on the seeds 0, 1, 2, ...
 *
 * @param seeds How many.
 * @param onVariant Told of every variant that is done.
 */
export async function run(
  { about, episodes, threshold, window = 100, variants }: Experiment,
  seeds: number,
  onVariant: (name: string, variant: RecordedVariant) => void = () => {},
): Promise<RecordedCurves> {
  await ready({ backend: "wasm" }); // its numbers are the same on every machine
  const done: Record<string, RecordedVariant> = {};
  for (const [name, begin] of Object.entries(variants)) {
    const solvedAt: (number | null)[] = [], means: number[][] = [], greedy: number[] = [];
    for (let seed = 0; seed < seeds; seed++) {
      const trial = begin(seed), returns: number[] = [];
      let solved: number | null = null;
      for await (const episode of trial.train(episodes)) {
        returns.push(episode.return);
        if (solved === null && episode.meanReturn(window) >= threshold) solved = returns.length;
      }
      solvedAt.push(solved);
      means.push(thinned(runningMean(returns, window)));
      greedy.push((await trial.evaluate()).mean);
      trial.dispose();
    }
    done[name] = { solvedAt, means, greedy };
    onVariant(name, done[name]);
  }
  return { about, episodes, every, window, threshold, variants: done };
}

function thinned(means: Float64Array): number[] {
  return Array.from(means).filter((_, i) => (i + 1) % every === 0).map((mean) => Number(mean.toFixed(2)));
}
