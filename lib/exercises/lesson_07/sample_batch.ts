import fc from "fast-check";
import type { Remembered } from "../../replay/remembered.ts";
import { exercise } from "../exercise.ts";
import { amounts, tenths } from "../numbers.ts";
import { seeded } from "../seeded.ts";
import { batchOf, evenly, type SampleBatch } from "./sample_batch/batches.ts";
import { mistakes } from "./sample_batch/mistakes.ts";

const signature = `\
interface Columns {
  states: ArrayLike<number>[];
  actions: number[];
  rewards: number[];
  nextStates: ArrayLike<number>[];
  terminals: boolean[];
}

// A batch: \`size\` rows, each drawn by random.integers(0, rows.length), one after the other, as five columns:
// what was seen, what was done, what it earned, what was seen next, and whether that was terminal.
function mySampleBatch(rows: readonly rl.Remembered[], size: number, random: rl.Generator): Columns`;

/** Three steps of an episode that ends with the third. */
const three: readonly Remembered[] = [
  { observation: [0, 10], action: 1, reward: 4, nextObservation: [1, 11], terminated: false },
  { observation: [1, 11], action: 0, reward: 5, nextObservation: [2, 12], terminated: false },
  { observation: [2, 12], action: 1, reward: 6, nextObservation: [3, 13], terminated: true },
];

const observations = fc.array(tenths(-2, 2), { minLength: 2, maxLength: 2 });

/** Memories of a few rows, which need not follow one another. */
const memories = fc.tuple(
  fc.array(
    fc.record({
      observation: observations,
      action: fc.nat(2),
      reward: amounts(),
      nextObservation: observations,
      terminated: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  fc.integer({ min: 1, max: 9 }),
  fc.nat(999).map(seeded),
);

/**
 * The batch that an update learns from. Of three rows seed 0 draws 2, 1, 1, 0
 * and seed 1 draws 1, 1, 2, by numpy's `default_rng`.
 */
export default exercise<SampleBatch>({
  id: "sample-batch",
  title: "Drawing a batch",
  lesson: "07_experience_replay",
  signature,
  solution: `${signature} {
  const drawn = Array.from({ length: size }, () => rows[random.integers(0, rows.length)]);
  return {
    states: drawn.map((row) => row.observation),
    actions: drawn.map((row) => row.action),
    rewards: drawn.map((row) => row.reward),
    nextStates: drawn.map((row) => row.nextObservation),
    terminals: drawn.map((row) => row.terminated),
  };
}`,
  reference: batchOf(evenly),
  hints: [
    "There are two steps: which rows, and then their parts side by side. How many draws does a batch of four need, " +
    "and may the same row come twice?",
    "Row $k$ of the batch is row $i_k$ of the memory, with $i_k$ drawn evenly from $0, \\dots, n - 1$, all five parts " +
    "from the same $i_k$.",
    "`const drawn = Array.from({ length: size }, () => rows[random.integers(0, rows.length)]);`, and then " +
    "`states: drawn.map((row) => row.observation)` and so on for the other four.",
  ],
  cases: [
    {
      name: "seed 0 draws the rows 2 and 1",
      given: [three, 2, seeded(0)],
      expect: {
        states: [[2, 12], [1, 11]],
        actions: [1, 0],
        rewards: [6, 5],
        nextStates: [[3, 13], [2, 12]],
        terminals: [true, false],
      },
    },
    {
      name: "four rows of three: 2, 1, 1 again, and 0",
      given: [three, 4, seeded(0)],
      expect: {
        states: [[2, 12], [1, 11], [1, 11], [0, 10]],
        actions: [1, 0, 0, 1],
        rewards: [6, 5, 5, 4],
        nextStates: [[3, 13], [2, 12], [2, 12], [1, 11]],
        terminals: [true, false, false, false],
      },
    },
    {
      name: "a memory of one row, a batch of three",
      given: [three.slice(0, 1), 3, seeded(0)],
      expect: {
        states: [[0, 10], [0, 10], [0, 10]],
        actions: [1, 1, 1],
        rewards: [4, 4, 4],
        nextStates: [[1, 11], [1, 11], [1, 11]],
        terminals: [false, false, false],
      },
    },
    {
      name: "seed 1 draws row 1",
      given: [three, 1, seeded(1)],
      expect: { states: [[1, 11]], actions: [0], rewards: [5], nextStates: [[2, 12]], terminals: [false] },
    },
  ],
  properties: [{ name: "the same draws, the same rows as the library's", given: memories }],
  mistakes,
});
