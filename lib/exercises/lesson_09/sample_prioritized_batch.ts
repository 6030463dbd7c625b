import { exercise } from "../exercise.ts";
import { seeded } from "../seeded.ts";
import { batchBy, bySymlog, type SamplePrioritizedBatch } from "./sample_prioritized_batch/batches.ts";
import { mistakes } from "./sample_prioritized_batch/mistakes.ts";
import { memories, row, three } from "./sample_prioritized_batch/rows.ts";

const signature = `\
interface Columns {
  states: ArrayLike<number>[];
  actions: number[];
  rewards: number[];
  nextStates: ArrayLike<number>[];
  terminals: boolean[];
}
interface Prioritized extends rl.Remembered {
  priority: number; // |δ|, how wrong its value was when it was last learnt from
}

// \`size\` rows drawn by random.choice(rows.length, { p, size }), with p the softmax of the symlogs of the priorities:
// their five columns, and the places in \`rows\` where they lie.
function mySamplePrioritizedBatch(
  rows: readonly Prioritized[],
  size: number,
  random: rl.Generator,
): { batch: Columns; places: ArrayLike<number> }`;

/**
 * A batch drawn by priorities. Of priorities 0, 8 and 2 the stretches end at 1/13, 10/13 and 1; seed 0 draws 0.637,
 * 0.270, 0.041 and 0.017, seed 1 draws 0.512 and 0.950, by numpy's `default_rng`.
 */
export default exercise<SamplePrioritizedBatch>({
  id: "sample-prioritized-batch",
  title: "Drawing what surprised",
  lesson: "09_prioritized_replay",
  signature,
  solution: `${signature} {
  const parts = rows.map(({ priority }) => 1 + priority), sum = parts.reduce((total, part) => total + part, 0);
  const places = random.choice(rows.length, { p: parts.map((part) => part / sum), size });
  const drawn = Array.from(places, (place) => rows[place]);
  const batch = {
    states: drawn.map((row) => row.observation),
    actions: drawn.map((row) => row.action),
    rewards: drawn.map((row) => row.reward),
    nextStates: drawn.map((row) => row.nextObservation),
    terminals: drawn.map((row) => row.terminated),
  };
  return { batch, places };
}`,
  reference: batchBy(bySymlog),
  hints: [
    "Three steps: how likely is each row, which places are drawn, what lies there. The last one you know from lesson 07.",
    "$P_i = (1 + p_i) / \\sum_j (1 + p_j)$, and row $k$ of the batch is row $i_k$ of the memory, with $i_k \\sim P$.",
    "`const p = rl.rules.softmax(rows.map((row) => Math.log1p(row.priority)));`, " +
    "`const places = random.choice(rows.length, { p, size });`, and then the columns of " +
    "`Array.from(places, (place) => rows[place])`.",
  ],
  cases: [
    {
      name: "seed 0 draws place 1, which has 9 of 13",
      given: [three, 1, seeded(0)],
      expect: {
        batch: { states: [[1, 10]], actions: [1], rewards: [5], nextStates: [[2, 11]], terminals: [false] },
        places: [1],
      },
    },
    {
      name: "seed 1 draws place 1, then place 2",
      given: [three, 2, seeded(1)],
      expect: {
        batch: {
          states: [[1, 10], [2, 10]],
          actions: [1, 0],
          rewards: [5, 6],
          nextStates: [[2, 11], [3, 11]],
          terminals: [false, true],
        },
        places: [1, 2],
      },
    },
    {
      name: "shares 4, 1 and 2 of 7: seed 23 draws 0.694, which is place 1's",
      given: [[row(0, 3), row(1, 0), row(2, 1)], 1, seeded(23)],
      expect: {
        batch: { states: [[1, 10]], actions: [1], rewards: [5], nextStates: [[2, 11]], terminals: [false] },
        places: [1],
      },
    },
    {
      name: "and seed 21 draws 0.781, which is place 2's",
      given: [[row(0, 3), row(1, 0), row(2, 1)], 1, seeded(21)],
      expect: {
        batch: { states: [[2, 10]], actions: [0], rewards: [6], nextStates: [[3, 11]], terminals: [false] },
        places: [2],
      },
    },
    {
      name: "four rows of three, one with priority 0 among them",
      given: [three, 4, seeded(0)],
      expect: {
        batch: {
          states: [[1, 10], [1, 10], [0, 10], [0, 10]],
          actions: [1, 1, 0, 0],
          rewards: [5, 5, 4, 4],
          nextStates: [[2, 11], [2, 11], [1, 11], [1, 11]],
          terminals: [false, false, false, false],
        },
        places: [1, 1, 0, 0],
      },
    },
    {
      name: "a memory of one row",
      given: [[row(3, 0)], 2, seeded(0)],
      expect: {
        batch: {
          states: [[3, 10], [3, 10]],
          actions: [1, 1],
          rewards: [7, 7],
          nextStates: [[4, 11], [4, 11]],
          terminals: [false, false],
        },
        places: [0, 0],
      },
    },
  ],
  properties: [{ name: "other memories, drawn at random", given: memories }],
  mistakes,
});
