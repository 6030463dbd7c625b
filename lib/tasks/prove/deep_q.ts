/** The experiments of lesson 06: Q-learning with a network and without a memory, with care and without. */
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import { mean, median } from "simple-statistics";
import { lossWith } from "../../exercises/lesson_06/through_the_target/losses.ts";
import { ready } from "../../nn/backend/ready.ts";
import { mse } from "../../nn/losses/mse.ts";
import { writeIfDifferent } from "../../storage/files.ts";
import {
  type RecordedCurves,
  type RecordedName,
  type RecordedVariant,
  solvedWithin,
} from "../../train/recorded.ts";
import { projectFolder } from "../environment.ts";
import { every, type Run, run, threshold, type Way, window } from "./deep_q/run.ts";
import { recordedOf } from "./recorded_runs.ts";

/** Some ways to learn, each tried on several seeds, until it is accepted. */
export interface DeepQExperiment {
  /** The file in `data/curves` that it fills. */
  readonly name: RecordedName;
  /** What is tried, in a sentence. */
  readonly about: string;
  /** For how many episodes a seed is trained that is not accepted before. */
  readonly episodes: number;
  /** How many seeds are trained. */
  readonly seeds: number;
  readonly ways: { readonly [name: string]: Way };
}

const loss = lossWith({});
/** The source's: there is more in it than in its formula. */
const penalised = lossWith({
  reduced: (values, targets) => tf.add(mse(values, targets), tf.mul(0.1, tf.mean<tf.Scalar>(tf.abs(values)))),
});

export const deepQExperiments: readonly DeepQExperiment[] = [
  {
    name: "deep_q_source",
    about: "Source lesson b without a memory, until the mean of five evaluations is 200",
    episodes: 5000,
    seeds: 10,
    ways: { "learning rate 0.0001": { loss: penalised, learningRate: 0.0001 } },
  },
  {
    name: "deep_q_careless",
    about: "With a learning rate of 0.001: with care, and without",
    episodes: 800,
    seeds: 5,
    ways: {
      "with care": { loss },
      "with the penalty": { loss: penalised },
      "learning rate 0.003": { loss, learningRate: 0.003 },
      "learning rate 0.01": { loss, learningRate: 0.01 },
      "ε stays 0.5": { loss, epsilon: [0.5, 1] },
      "ε = 0": { loss, epsilon: [0, 1] },
      "through the target": { loss: lossWith({ target: (targets) => targets }) },
      "falls unheard": { loss, hearsOfFalls: false },
    },
  },
];

/**
 * Trains the seeds of each way, and records their curves in `data/curves`.
 *
 * @returns The exit code, 0.
 */
export async function proveDeepQ({ name, about, episodes, seeds, ways }: DeepQExperiment): Promise<number> {
  await ready({ backend: "wasm" });
  const variants: Record<string, RecordedVariant> = {};
  for (const [way, of] of Object.entries(ways)) {
    const runs: Run[] = [];
    for (let seed = 0; seed < seeds; seed++) runs.push(await run(of, seed, episodes));
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
