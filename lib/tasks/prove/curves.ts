import { join } from "node:path";
import { mean } from "simple-statistics";
import { writeIfDifferent } from "../../storage/files.ts";
import { solvedWithin } from "../../train/recorded.ts";
import { projectFolder } from "../environment.ts";
import { type Experiment, run } from "./experiment.ts";

/**
 * Trains many seeds of an experiment, and records their learning curves in `data/curves`.
 *
 * @returns The exit code, 0.
 */
export async function proveExperiment(experiment: Experiment): Promise<number> {
  const { name, threshold, seeds = 20 } = experiment;
  const curves = await run(experiment, seeds, (variant, trained) => {
    const solved = `${solvedWithin(trained)} of ${seeds} seeds reach ${threshold}`;
    console.log(`  ${variant}: ${solved}; greedily ${mean([...trained.greedy]).toFixed(1)}`);
  });
  await writeIfDifferent(
    join(projectFolder, "data", "curves", `${name}.json`),
    JSON.stringify(curves) + "\n",
  );
  return 0;
}
