import { join } from "node:path";
import { mean, median } from "simple-statistics";
import { ready } from "../../nn/backend/ready.ts";
import { writeIfDifferent } from "../../storage/files.ts";
import {
  type RecordedCurves,
  type RecordedName,
  type RecordedVariant,
  solvedWithin,
} from "../../train/recorded.ts";
import { projectFolder } from "../environment.ts";
import { type AcceptedRun, every, recordedOf, threshold, window } from "./accepted_runs.ts";

/** Some ways to learn, each tried on several seeds, until it is accepted. */
export interface AcceptedExperiment {
  /** The file in `data/curves` that it fills. */
  readonly name: RecordedName;
  /** What is tried, in a sentence. */
  readonly about: string;
  /** For how many episodes a seed is trained that is not accepted before. */
  readonly episodes: number;
  /** How many seeds are trained. */
  readonly seeds: number;
  /** The ways to learn, by name: each trains one seed, until it is accepted or so many episodes are over. */
  readonly ways: { readonly [name: string]: (seed: number, episodes: number) => Promise<AcceptedRun> };
}

/**
 * Trains the seeds of each way, and records their curves in `data/curves`.
 *
 * @returns The exit code, 0.
 */
export async function proveAccepted(
  { name, about, episodes, seeds, ways }: AcceptedExperiment,
): Promise<number> {
  await ready({ backend: "wasm" }); // its numbers are the same on every machine
  const variants: Record<string, RecordedVariant> = {};
  for (const [way, run] of Object.entries(ways)) {
    const runs: AcceptedRun[] = [];
    for (let seed = 0; seed < seeds; seed++) runs.push(await run(seed, episodes));
    variants[way] = recordedOf(runs, episodes);
    console.log(`  ${told(way, variants[way])}`);
  }
  const curves: RecordedCurves = { about, episodes, every, window, greedily: true, threshold, variants };
  await writeIfDifferent(
    join(projectFolder, "data", "curves", `${name}.json`),
    `${JSON.stringify(curves)}\n`,
  );
  return 0;
}

function told(way: string, variant: RecordedVariant): string {
  const { steps = [], greedy } = variant;
  return `${way}: ${solvedWithin(variant)} of ${variant.solvedAt.length} seeds accepted, a median of ${
    median([...steps]).toLocaleString("en-US")
  } steps; greedily ${mean([...greedy]).toFixed(1)}`;
}
