import { join } from "node:path";
import { mean, median } from "simple-statistics";
import { ready } from "../../../nn/backend/ready.ts";
import { writeIfDifferent } from "../../../storage/files.ts";
import { type RecordedCurves, solvedWithin } from "../../../train/recorded.ts";
import { projectFolder } from "../../environment.ts";
import { every, type Run, threshold, window } from "../deep_q/run.ts";
import { recordedOf } from "../recorded_runs.ts";
import { runFromMemory } from "./accepted.ts";
import { source } from "./settings.ts";

const name = "replay_source", seeds = 10, episodes = 2500;

/**
 * Trains ten seeds with the source's settings from memory, each until it is
 * accepted by the rule of lesson 06, and records them in `data/curves`.
 *
 * @returns The exit code, 0.
 */
export async function proveReplaySource(): Promise<number> {
  await ready({ backend: "wasm" }); // its numbers are the same on every machine
  const runs: Run[] = [];
  for (let seed = 0; seed < seeds; seed++) runs.push(await runFromMemory(source, seed, episodes));
  const variant = recordedOf(runs, episodes), { steps = [], greedy } = variant;
  console.log(
    `  ${solvedWithin(variant)} of ${seeds} seeds accepted, a median of ${
      median([...steps]).toLocaleString("en-US")
    } steps; greedily ${mean([...greedy]).toFixed(1)}`,
  );
  const curves: RecordedCurves = {
    about: "Source lesson b with its memory of 4,000 steps, until the mean of five evaluations is 200",
    episodes,
    every,
    window,
    greedily: true,
    threshold,
    variants: { "32 of 4,000": variant },
  };
  const path = join(projectFolder, "data", "curves", `${name}.json`);
  await writeIfDifferent(path, `${JSON.stringify(curves)}\n`);
  return 0;
}
