import { join } from "node:path";
import { median } from "simple-statistics";
import { writeIfDifferent } from "../../storage/files.ts";
import type { RecordedStepsVariant } from "../../train/recorded_steps.ts";
import { projectFolder } from "../environment.ts";
import { runSteps, type StepsExperiment } from "./steps_experiment.ts";

/**
 * Trains many seeds of an experiment that counts steps, and records in `data/curves` how they fare.
 *
 * @returns The exit code, 0.
 */
export async function proveSteps(experiment: StepsExperiment): Promise<number> {
  const curves = await runSteps(experiment, experiment.seeds ?? 20, (variant, trained) => {
    console.log(`  ${variant}: ${summary(trained, experiment)}`);
  });
  const path = join(projectFolder, "data", "curves", `${experiment.name}.json`);
  await writeIfDifferent(path, JSON.stringify(curves) + "\n");
  return 0;
}

function summary(
  { solvedAt, solvedWith, greedy }: RecordedStepsVariant,
  { enough, steps, threshold }: StepsExperiment,
): string {
  const passed = (means: readonly (number | null)[]) =>
    means.filter((mean) => (mean ?? 0) >= threshold).length;
  const needed = solvedAt.map((at) => at ?? Infinity);
  return `${enough} in validation after ${median(needed)} steps at the median and ${
    Math.max(...needed)
  } at worst; ` +
    `${passed(solvedWith)} of ${greedy.length} seeds then reach ${threshold} in tests, and ${
      passed(greedy)
    } after ${steps} steps`;
}
