import type { Mistake } from "../../exercise.ts";
import { inside, where, type WriteBack } from "./writing.ts";

/** Other memories than the one asked for. */
export const mistakes: readonly Mistake<WriteBack>[] = [
  {
    says: "The oldest one is still there, and is left out here: `stored − capacity` itself is in the memory.",
    wrong: where((number, { stored, capacity }) => number > stored - capacity),
  },
  {
    says: "One too many counts as still there: with 6 stored in a ring of 4 the oldest is number 2.",
    wrong: where((number, { stored, capacity }) => number >= stored - capacity - 1),
  },
  {
    says: "It is the wrong way round: those that are gone are written, and those that are there left out.",
    wrong: where((number, memory) => !inside(number, memory)),
  },
  {
    says:
      "Once the memory has gone round, nothing is written any more. Those that are still there need their errors.",
    wrong: where((number, { capacity }) => number < capacity),
    also: [where((_, { stored, capacity }) => stored <= capacity)],
  },
  {
    says:
      "Numbers below the capacity are left out for being old. In a memory that has not gone round they are still there.",
    wrong: where((number, { capacity }) => number >= capacity),
  },
  {
    says: "The errors have signs, and those are dropped: `Math.abs(errors[k])`.",
    wrong: where(inside, { priority: (error) => error }),
  },
  {
    says:
      "The place is counted from the oldest here. In a ring nothing moves: number i lies at `i % capacity`.",
    wrong: where(inside, {
      place: (number, { stored, capacity }) => number - Math.max(0, stored - capacity),
    }),
  },
  {
    says: "Nothing is written at all. Those that are still there get their errors.",
    wrong: () => {},
  },
  {
    says:
      "After the first that is gone you stop. Others behind it may still be there: `continue`, in place of `return` or `break`.",
    wrong: (memory, numbers, errors) => {
      for (let k = 0; k < numbers.length; k++) {
        if (!inside(numbers[k], memory)) return;
        memory.priorities[numbers[k] % memory.capacity] = Math.abs(errors[k]);
      }
    },
  },
  {
    says:
      "A place whose former tenant is gone gets the priority 0. Whoever lives there now keeps the priority that was there.",
    wrong: (memory, numbers, errors) =>
      numbers.forEach((number, k) => {
        memory.priorities[number % memory.capacity] = inside(number, memory) ? Math.abs(errors[k]) : 0;
      }),
  },
];
