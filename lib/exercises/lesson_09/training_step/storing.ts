import type { Mistake } from "../../exercise.ts";
import { stepOf, type TrainingStep } from "./memories.ts";

/** Rows that come to lie elsewhere than in a ring. */
export const storing: readonly Mistake<TrainingStep>[] = [
  {
    says: "The memory grows beyond its capacity. After the last place comes the first again: " +
      "`memory.next = (memory.next + 1) % memory.capacity`.",
    wrong: stepOf({
      store: (memory, row) => {
        memory.rows.push(row);
        memory.next = (memory.next + 1) % memory.capacity;
      },
    }),
    also: [
      stepOf({
        store: (memory, row) => {
          memory.rows.push(row);
          memory.next++;
        },
      }),
      stepOf({
        store: (memory, row) => {
          memory.rows[memory.next++] = row;
        },
      }),
    ],
  },
  {
    says:
      "Rows move when a full memory takes in another. In a ring nothing moves: the new row is written over the one at `memory.next`.",
    wrong: stepOf({
      store: (memory, row) => {
        memory.rows.push(row);
        if (memory.rows.length > memory.capacity) memory.rows.shift();
        memory.next = (memory.next + 1) % memory.capacity;
      },
    }),
  },
  {
    says: "`memory.next` stays where it is, so that one place is written over again and again.",
    wrong: stepOf({
      store: (memory, row) => {
        memory.rows[memory.next] = row;
      },
    }),
  },
];
