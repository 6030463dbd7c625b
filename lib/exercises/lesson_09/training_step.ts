import { exerciseOf } from "../exercise.ts";
import { lived, stepOf } from "./training_step/memories.ts";
import { mistakes } from "./training_step/mistakes.ts";
import { runs } from "./training_step/runs.ts";

const signature = `\
interface PriorityMemory {
  capacity: number;
  rows: Prioritized[]; // at first none
  next: number; // the place of the row to come, from 0 to capacity - 1
  largest: number; // the largest priority so far, at first 1
}
type Learn = (size: number) => { places: ArrayLike<number>; errors: ArrayLike<number> };

// The step number \`made\` (from 1) was made. It is stored with the largest priority so far, in place of what lies at
// memory.next. Then, after every so many steps (schedule.trainSchedule), if there are at least schedule.batchSize rows:
// learn(schedule.batchSize) draws that many, learns, and says where they lie and how wrong their values were, δ, with
// its sign. Each of these rows gets |δ| as its priority.
function myTrainingStep(
  memory: PriorityMemory,
  step: rl.Remembered,
  made: number,
  learn: Learn,
  schedule: { trainSchedule: number; batchSize: number },
): void`;

/** The loop that lesson b leaves out: storing, drawing, learning, writing back. */
export default exerciseOf({
  id: "training-step",
  title: "The missing loop",
  lesson: "09_prioritized_replay",
  signature,
  solution: `${signature} {
  memory.rows[memory.next] = { ...step, priority: memory.largest };
  memory.next = (memory.next + 1) % memory.capacity;
  if (made % schedule.trainSchedule !== 0 || memory.rows.length < schedule.batchSize) return;
  const { places, errors } = learn(schedule.batchSize);
  for (let k = 0; k < places.length; k++) {
    const priority = Math.abs(errors[k]);
    memory.rows[places[k]].priority = priority;
    memory.largest = Math.max(memory.largest, priority);
  }
}`,
  reference: stepOf(),
  use: lived,
  written: (capacity, steps, { trainSchedule, batchSize, batches }) =>
    `steps 1 to ${steps} into a memory of ${capacity}, with { trainSchedule: ${trainSchedule}, batchSize: ${batchSize} }; ` +
    `step k earns k; learn gives, in turn, ${
      batches.map((batch) =>
        `places [${batch.map(([place]) => place).join(", ")}] with errors [${
          batch.map(([, error]) => error).join(", ")
        }]`
      ).join(", then ")
    }`,
  hints: [
    "In which order: storing, drawing, learning, writing back? What goes wrong if a row is stored between drawing and " +
    "writing back, and the memory is full?",
    "$p_{\\text{new}} = \\max_{t' < t} p_{t'}$, and after an update $p_i = |\\delta_i|$ for each row $i$ of the batch. " +
    "It is time after step $t$ if $t \\bmod k = 0$.",
    "`memory.rows[memory.next] = { ...step, priority: memory.largest }`, then `memory.next = (memory.next + 1) % memory.capacity`; " +
    "where it is time, `const { places, errors } = learn(schedule.batchSize)`, and for each k " +
    "`memory.rows[places[k]].priority = Math.abs(errors[k])`; the larger of that and `memory.largest` is the new `memory.largest`.",
  ],
  cases: [
    {
      name: "two steps, and no time for an update yet",
      given: [4, 2, { trainSchedule: 4, batchSize: 2, batches: [[[0, 3]]] }],
      expect: { rewards: [1, 2], whole: true, priorities: [1, 1], next: 2, largest: 1, updates: [] },
    },
    {
      name:
        "an update after every second step; an error of −3 makes a priority of 3, and the newer rows get it too",
      given: [4, 3, { trainSchedule: 2, batchSize: 2, batches: [[[0, -3], [1, 0.5]]] }],
      expect: {
        rewards: [1, 2, 3],
        whole: true,
        priorities: [3, 0.5, 3],
        next: 3,
        largest: 3,
        updates: ["after step 2 from 2 of the rows 1 2"],
      },
    },
    {
      name: "a full memory: step 4 lies where step 1 was, and what it is wrong by is its own",
      given: [3, 4, { trainSchedule: 2, batchSize: 2, batches: [[[1, 2]], [[0, 5], [2, -4]]] }],
      expect: {
        rewards: [4, 2, 3],
        whole: true,
        priorities: [5, 2, 4],
        next: 1,
        largest: 5,
        updates: ["after step 2 from 2 of the rows 1 2", "after step 4 from 2 of the rows 4 2 3"],
      },
    },
    {
      name: "the largest so far, also when all in the memory have sunk",
      given: [2, 4, {
        trainSchedule: 1,
        batchSize: 2,
        batches: [[[0, 8]], [[0, 0.5], [1, 0.25]], [[1, 0.125]]],
      }],
      expect: {
        rewards: [3, 4],
        whole: true,
        priorities: [0.5, 0.125],
        next: 0,
        largest: 8,
        updates: [
          "after step 2 from 2 of the rows 1 2",
          "after step 3 from 2 of the rows 3 2",
          "after step 4 from 2 of the rows 3 4",
        ],
      },
    },
    {
      name: "a batch of three has to wait for three rows",
      given: [5, 4, { trainSchedule: 1, batchSize: 3, batches: [[[2, 2]], [[0, -1.5]]] }],
      expect: {
        rewards: [1, 2, 3, 4],
        whole: true,
        priorities: [1.5, 1, 2, 2],
        next: 4,
        largest: 2,
        updates: ["after step 3 from 3 of the rows 1 2 3", "after step 4 from 3 of the rows 1 2 3 4"],
      },
    },
  ],
  properties: [{ name: "other lives, drawn at random", given: runs }],
  mistakes,
});
