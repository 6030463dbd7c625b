import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { tenths } from "../numbers.ts";
import { mistakes } from "./write_back/mistakes.ts";
import { inside, type Marked, where, type WriteBack } from "./write_back/writing.ts";

const signature = `\
// Transitions are numbered as they were stored, from 0; \`stored\` is how many there were ever. Number i lies, or lay, at
// the place i % capacity. The errors, δ, belong to the transitions with these numbers, which were drawn some time ago.
// Those that are still there get |δ| as their priority. It changes memory.priorities.
function myWriteBack(
  memory: { capacity: number; stored: number; priorities: number[] },
  numbers: number[],
  errors: number[],
): void`;

const body = (lines: string) =>
  `${signature} {
  for (let k = 0; k < numbers.length; k++) {
${lines}
  }
}`;

/** Memories that have gone round, and numbers of which some are gone. */
const memories = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat(20)).chain(([capacity, more]) => {
  const stored = capacity + more;
  return fc.tuple(
    fc.array(tenths(0, 9), { minLength: capacity, maxLength: capacity }).map((priorities): Marked => ({
      capacity,
      stored,
      priorities,
    })),
    fc.uniqueArray(fc.nat(stored - 1), { maxLength: 6 }),
  ).chain(([memory, numbers]) =>
    fc.tuple(
      fc.constant(memory),
      fc.constant(numbers),
      fc.array(tenths(-9, 9), { minLength: numbers.length, maxLength: numbers.length }),
    )
  );
});

/** Errors that arrive late, and are given to whoever lives there now. */
export default exercise({
  id: "write-back",
  title: "Find the bug: a letter to the former tenant",
  lesson: "09_prioritized_replay",
  signature,
  start: body("    memory.priorities[numbers[k] % memory.capacity] = Math.abs(errors[k]);"),
  solution: body(`\
    if (numbers[k] < memory.stored - memory.capacity) continue;
    memory.priorities[numbers[k] % memory.capacity] = Math.abs(errors[k]);`),
  reference: where(inside),
  bug: where(() => true),
  changes: [0],
  result: ([memory]: Parameters<WriteBack>): number[] => memory.priorities,
  hints: [
    "A ring of 4 places, and 6 were stored: which numbers are still there? Where did number 1 lie, and who lies there now?",
    "The memory holds the latest `capacity`: the numbers from `stored − capacity` on.",
    "`if (numbers[k] < memory.stored - memory.capacity) continue;` leaves out those that are gone.",
  ],
  cases: [
    {
      name: "numbers 2 to 5 are in a ring of 4: number 1 is gone, and its place is number 5's",
      given: [{ capacity: 4, stored: 6, priorities: [1, 1, 1, 1] }, [1, 3], [7, -2]],
      expect: [1, 1, 1, 2],
    },
    {
      name: "the oldest that is still there",
      given: [{ capacity: 4, stored: 6, priorities: [1, 1, 1, 1] }, [2], [5]],
      expect: [1, 1, 5, 1],
    },
    {
      name: "and the newest",
      given: [{ capacity: 4, stored: 6, priorities: [1, 1, 1, 1] }, [5], [-5]],
      expect: [1, 5, 1, 1],
    },
    {
      name: "a memory that has just been filled: all are there",
      given: [{ capacity: 3, stored: 3, priorities: [1, 1, 1] }, [0, 1, 2], [4, 5, -6]],
      expect: [4, 5, 6],
    },
    {
      name: "one more was stored: number 0 has gone",
      given: [{ capacity: 3, stored: 4, priorities: [1, 1, 1] }, [0, 1, 2], [4, 5, -6]],
      expect: [1, 5, 6],
    },
    {
      name: "all are gone",
      given: [{ capacity: 2, stored: 9, priorities: [3, 4] }, [0, 3, 6], [7, 7, 7]],
      expect: [3, 4],
    },
    {
      name: "a memory that is not yet full",
      given: [{ capacity: 5, stored: 2, priorities: [1, 1] }, [1, 0], [0, 6]],
      expect: [6, 0],
    },
    { name: "no errors", given: [{ capacity: 2, stored: 9, priorities: [3, 4] }, [], []], expect: [3, 4] },
  ],
  properties: [{ name: "any ring", given: memories }],
  mistakes,
});
