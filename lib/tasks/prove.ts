/**
 * `deno task prove [NAME…]` trains many seeds of every experiment, or of those
 * named, and records their learning curves in `data/curves`: what the lessons
 * and the README quote. It takes a few minutes.
 */
import { join } from "node:path";
import { mean } from "simple-statistics";
import { solvedWithin } from "../train/recorded.ts";
import { projectFolder } from "./environment.ts";
import { writeIfDifferent } from "./files.ts";
import { run } from "./prove/experiment.ts";
import { experiments } from "./prove/q_learning_cartpole.ts";
import { runTask, SetUpError } from "./set_up_error.ts";

const seeds = 20;

async function main(): Promise<number> {
  const unknown = Deno.args.filter((name) => !experiments.some((experiment) => experiment.name === name));
  if (unknown.length > 0) {
    const known = experiments.map(({ name }) => name).join(", ");
    throw new SetUpError(`deno task prove: there is no experiment ${unknown.join(", ")}; there are ${known}`);
  }
  for (const experiment of experiments) {
    if (Deno.args.length > 0 && !Deno.args.includes(experiment.name)) continue;
    console.log(experiment.name);
    const curves = await run(experiment, seeds, (name, variant) => {
      const greedy = mean([...variant.greedy]).toFixed(1);
      console.log(
        `  ${name}: ${
          solvedWithin(variant)
        } of ${seeds} seeds reach ${experiment.threshold}; greedily ${greedy}`,
      );
    });
    const path = join(projectFolder, "data", "curves", `${experiment.name}.json`);
    await writeIfDifferent(path, JSON.stringify(curves) + "\n");
  }
  return 0;
}

if (import.meta.main) await runTask(main);
