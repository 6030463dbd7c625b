import type { Mistake } from "../../exercise.ts";
import { stepOf, type TrainingStep } from "./memories.ts";
import { storing } from "./storing.ts";

/** Other steps than the one asked for. */
export const mistakes: readonly Mistake<TrainingStep>[] = [
  {
    says:
      "The errors are kept with their signs. A value that is 5 too low and one that is 5 too high are equally wrong: |δ|.",
    wrong: stepOf({ priority: (error) => error }),
  },
  {
    says: "The errors are squared: δ = 3 must be kept as 3, not as 9.",
    wrong: stepOf({ priority: (error) => error ** 2 }),
  },
  {
    says:
      "A new row has the priority 0, as if nothing could be learnt from it, and may never be drawn at all. It gets " +
      "the largest priority so far.",
    wrong: stepOf({ first: () => 0 }),
  },
  {
    says:
      "A new row always has the priority 1. Once an error was larger, it is the largest so far: `memory.largest`.",
    wrong: stepOf({ first: () => 1 }),
  },
  {
    says:
      "A new row gets the largest priority that is in the memory *now*. That sinks as learning goes on, and the new ones " +
      "with it; `memory.largest` is the largest so far.",
    wrong: stepOf({
      first: ({ rows }) => rows.length === 0 ? 1 : Math.max(...rows.map(({ priority }) => priority)),
    }),
  },
  {
    says: "`memory.largest` is never changed. Where an error is larger, it takes its place.",
    wrong: stepOf({ largest: ({ largest }) => largest }),
  },
  {
    says:
      "`memory.largest` is the latest error, whatever was before. It can only grow: `Math.max(memory.largest, …)`.",
    wrong: stepOf({ largest: (_, priority) => priority }),
  },
  {
    says: "The errors are written into the rows in front. Error k belongs to the row at `places[k]`.",
    wrong: stepOf({ place: (_, k) => k }),
  },
  {
    says:
      "The row behind the right one gets the error: the places were counted from 1, or shifted in between. Error k belongs " +
      "to `places[k]`.",
    wrong: stepOf({ place: (place, _, { rows }) => (place + 1) % rows.length }),
  },
  {
    says:
      "Nothing is written back: after an update the rows at `places` have the priorities that they had before.",
    wrong: stepOf({ place: () => -1, largest: ({ largest }) => largest }),
    also: [stepOf({ place: () => -1 })],
  },
  {
    says:
      "You learn first and store then, so that the newest step is not in the memory that is drawn from. First it is stored.",
    wrong: stepOf({ learnsFirst: true }),
  },
  {
    says:
      "Between drawing and writing back a row is stored. Where the memory is full it lies where another was, and gets an " +
      "error that is not its own: store first, and write back before anything else is stored.",
    wrong: stepOf({ learnsFirst: true, backwards: true }),
  },
  {
    says: "There is an update after every step. It is time where `made % schedule.trainSchedule === 0`.",
    wrong: stepOf({ isTime: (_, { rows }, { batchSize }) => rows.length >= batchSize }),
  },
  {
    says: "The updates come one step early or late. It is time where `made % schedule.trainSchedule === 0`.",
    wrong: stepOf({
      isTime: (made, { rows }, { trainSchedule, batchSize }) =>
        made % trainSchedule === 1 % trainSchedule && rows.length >= batchSize,
    }),
    also: [
      stepOf({
        isTime: (made, { rows }, { trainSchedule, batchSize }) =>
          (made - 1) % trainSchedule === 0 && rows.length >= batchSize,
      }),
      stepOf({
        isTime: (made, { rows }, { trainSchedule, batchSize }) =>
          (made + 1) % trainSchedule === 0 && rows.length >= batchSize,
      }),
    ],
  },
  {
    says: "Learning begins before there are as many rows as a batch has.",
    wrong: stepOf({ isTime: (made, _, { trainSchedule }) => made % trainSchedule === 0 }),
  },
  {
    says: "Learning begins too late: as many rows as a batch has are enough.",
    wrong: stepOf({
      isTime: (made, { rows }, { trainSchedule, batchSize }) =>
        made % trainSchedule === 0 && rows.length > batchSize,
    }),
  },
  {
    says: "A batch has `schedule.batchSize` rows; the learner was asked for another number.",
    wrong: stepOf({ size: ({ rows }) => rows.length }),
    also: [stepOf({ size: () => 32 })],
  },
  ...storing,
  {
    says:
      "The memory is as it was before. What your function returns is not looked at: it is to change `memory` itself.",
    wrong: () => {},
  },
];
