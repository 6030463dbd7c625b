import { ready } from "../../nn/backend/ready.ts";
import type { RecordedStepsName } from "../../train/recorded.ts";
import type { RecordedSteps, RecordedStepsVariant } from "../../train/recorded_steps.ts";
import type { Learner } from "./learner.ts";

/** A comparison of several ways to learn, which counts steps; each is tried on many seeds. */
export interface StepsExperiment {
  /** The file in `data/curves` that it fills. */
  readonly name: RecordedStepsName;
  /** What is tried, in a sentence. */
  readonly about: string;
  /** How many steps every seed is trained for. */
  readonly steps: number;
  /** How many steps lie between two validations; of several copies, a multiple of their number. Default 1000. */
  readonly every?: number;
  /** How many seeds are recorded. Default 20. */
  readonly seeds?: number;
  /** The mean return at which the task counts as solved. */
  readonly threshold: number;
  /** The mean of the validation episodes at which training may end. */
  readonly enough: number;
  /** The ways to learn, from a seed. */
  readonly variants: { readonly [name: string]: (seed: number) => Learner };
}

const episodes = 20; // of a validation

/**
 * Runs an experiment on the seeds 0, 1, 2, ...
 *
 * @param seeds How many.
 * @param onVariant Told of every variant that is done.
 */
export async function runSteps(
  { about, steps, every = 1000, threshold, enough, variants }: StepsExperiment,
  seeds: number,
  onVariant: (name: string, variant: RecordedStepsVariant) => void = () => {},
): Promise<RecordedSteps> {
  await ready({ backend: "wasm" }); // its numbers are the same on every machine
  const done: Record<string, RecordedStepsVariant> = {};
  for (const [name, begin] of Object.entries(variants)) {
    const runs: Run[] = [];
    for (let seed = 0; seed < seeds; seed++) {
      runs.push(await wholeRun(begin, { seed, steps, every, enough }));
    }
    done[name] = {
      solvedAt: runs.map((run) => run.solvedAt),
      solvedWith: runs.map((run) => run.solvedWith),
      means: runs.map((run) => run.means),
      greedy: runs.map((run) => run.greedy),
    };
    onVariant(name, done[name]);
  }
  return { about, steps, every, episodes, enough, threshold, variants: done };
}

/** What came of a seed, as in {@linkcode RecordedStepsVariant}. */
interface Run {
  readonly solvedAt: number | null;
  readonly solvedWith: number | null;
  readonly means: readonly number[];
  readonly greedy: number;
}

/** How a seed is trained: for so many steps, `enough` or not. */
interface Course {
  readonly seed: number;
  readonly steps: number;
  readonly every: number;
  readonly enough: number;
}

async function wholeRun(
  begin: (seed: number) => Learner,
  { seed, steps, every, enough }: Course,
): Promise<Run> {
  const learner = begin(seed), means: number[] = [];
  let solvedAt: number | null = null, solvedWith: number | null = null;
  for await (const made of learner.train({ seed, every })) {
    const mean = await validate(learner, seed);
    means.push(Number(mean.toFixed(2)));
    if (solvedAt === null && mean >= enough) [solvedAt, solvedWith] = [made, await test(learner, seed)];
    if (made >= steps) break;
  }
  const greedy = await test(learner, seed);
  learner.dispose();
  return { solvedAt, solvedWith, means, greedy };
}

/** The mean return of the validation episodes, by which training may end: always the same ones. */
export function validate(learner: Learner, seed: number): Promise<number> {
  return learner.play({ episodes, seed: 1_000_000 + seed });
}

/** The mean return of 100 test episodes, other ones, by which nothing is decided. */
export function test(learner: Learner, seed: number): Promise<number> {
  return learner.play({ episodes: 100, seed: 2_000_000 + seed });
}
