/**
 * How equal the environments are to Gymnasium's: prints, for each, how many
 * recorded steps were played again and the largest relative difference that
 * was found. (That none is larger than allowed is what the tests demand.)
 *
 *     deno run -A tests/bench/equality.ts
 *
 * @module
 */
import { agree, type Comparison, describe, relativeDifference } from "../envs/gymnasium/comparison.ts";
import { recordings, type Run } from "../envs/gymnasium/recordings.ts";
import { replay } from "../envs/gymnasium/replay.ts";

interface Row {
  readonly runs: number;
  readonly steps: number;
  readonly episodes: number;
  readonly "largest difference, rewards": number;
  readonly "largest difference, all else": number;
  readonly "first beyond what is allowed": string;
}

const rows: Record<string, Row> = {};
for (const [id, runs] of Map.groupBy(recordings, ({ id }) => id)) {
  rows[id] = rowOf(runs);
}
console.table(rows);

function rowOf(runs: readonly Run[]): Row {
  let rewards = 0, others = 0, first: Comparison | undefined;
  for (const run of runs) {
    for (const comparison of replay(run)) {
      const difference = relativeDifference(comparison);
      if (comparison.what === "reward") rewards = Math.max(rewards, difference);
      else others = Math.max(others, difference);
      if (!agree(comparison)) first ??= comparison;
    }
  }
  return {
    runs: runs.length,
    steps: runs.reduce((sum, { steps }) => sum + steps.length, 0),
    episodes: runs.reduce((sum, { steps }) => sum + steps.filter(({ reset }) => reset).length, 0),
    "largest difference, rewards": rewards,
    "largest difference, all else": others,
    "first beyond what is allowed": first ? describe(first) : "",
  };
}
