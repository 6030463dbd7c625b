import type { Mistake } from "../../exercise.ts";
import { type Count, counting, slicing } from "./counts.ts";

/** What learners write for the first time that so many in a row were full. */
export const mistakes: readonly Mistake<Count>[] = [
  {
    says: "You count full episodes, but not in a row: a short one sets the count back to 0.",
    wrong: counting({ reset: (streak) => streak }),
  },
  {
    says:
      "That is the index of the last episode, which counts from 0. After how *many* episodes is one more.",
    wrong: counting({ says: (i) => i }),
  },
  {
    says: "That is where the row begins. It is complete only at its end.",
    wrong: counting({ says: (i, inARow) => i + 1 - inARow }),
    also: [counting({ says: (i, inARow) => i + 2 - inARow })],
  },
  {
    says:
      "You look at the end of all episodes alone. The row may have been complete before: ask in every episode.",
    wrong: (lengths, full, inARow) =>
      lengths.length >= inARow && lengths.slice(-inARow).every((length) => length >= full)
        ? lengths.length
        : null,
    also: [
      (lengths, full, inARow) => {
        let streak = 0;
        for (const length of lengths) streak = length >= full ? streak + 1 : 0;
        return streak >= inARow ? lengths.length : null;
      },
    ],
  },
  {
    says:
      "A slice can be shorter than `inARow`: near the end, or empty where its start is negative, and `every` is " +
      "true of an empty one too. Look only where there are `inARow` episodes.",
    wrong: slicing({ from: (i) => i, end: (i, inARow) => i + inARow, says: (i, inARow) => i + inARow }),
    also: [
      slicing({ from: (i, inARow) => i - inARow + 1, says: (i) => i + 1 }),
      slicing({ from: (i, inARow) => Math.max(0, i - inARow + 1), says: (i) => i + 1 }),
    ],
  },
  {
    says:
      "Your function stops at the first episode, whatever its length. Is there a `>=` in your comparison? " +
      "A single `=` stores.",
    wrong: (lengths) => lengths.length > 0 ? 1 : null,
  },
  {
    says: "`>` asks for one more than enough: `inARow` of them will do.",
    wrong: counting({ enough: (streak, inARow) => streak > inARow }),
  },
  {
    says:
      "Your function never finds a row. An episode of exactly `full` steps is full (`>=`, not `>`), and the count " +
      "is kept from one episode to the next: it is declared before the loop.",
    wrong: () => null,
    also: [counting({ isFull: (length, full) => length > full })],
  },
  {
    says: "The limit is not always 200 steps: `full` says what it is.",
    wrong: counting({ isFull: (length) => length >= 200 }),
  },
  {
    says: "The last episode is missing. The last position is `lengths.length - 1`, and it counts too.",
    wrong: (lengths, full, inARow) => counting()(lengths.slice(0, -1), full, inARow),
  },
  {
    says: "The first episode is missing. Arrays are counted from 0: the first one is `lengths[0]`.",
    wrong: (lengths, full, inARow) => {
      const episodes = counting()(lengths.slice(1), full, inARow);
      return episodes === null ? null : episodes + 1;
    },
  },
  {
    says:
      "A length of 199 is a fall in the last second. The source counts it in, and everything from 150 on.",
    wrong: counting({ isFull: (length, full) => length >= full - 1 }),
    also: [counting({ isFull: (length) => length >= 150 }), counting({ isFull: (length) => length > 150 })],
  },
  {
    says: "A short episode sets the count to 0: it is not the first of a new row itself.",
    wrong: counting({ reset: () => 1 }),
  },
  {
    says:
      "Where it never happens the answer is `null`: the number of episodes would say that the last was the tenth.",
    wrong: counting({ never: (lengths) => lengths.length }),
    also: [
      counting({ never: () => 0 }),
      counting({ never: () => -1 }),
      counting({ never: () => Infinity }),
    ],
  },
  {
    says: "That is how many were full in a row, not after how many episodes.",
    wrong: (lengths, full, inARow) => counting({ says: (_, inARow) => inARow })(lengths, full, inARow),
    also: [counting({ says: (_, inARow) => inARow, never: (_, streak) => streak })],
  },
  {
    says: "Your function asks whether all episodes are full. Only the last `inARow` must be.",
    wrong: (lengths, full, inARow) =>
      lengths.length >= inARow && lengths.every((length) => length >= full) ? inARow : null,
  },
];
