import fc from "fast-check";
import { exercise } from "../exercise.ts";

type Count = (lengths: number[], full: number, inARow: number) => number | null;

/** Counts full episodes in a row, and says what it sees as soon as there are enough. */
function counting(
  {
    isFull = (length, full) => length >= full,
    next = (streak) => streak + 1,
    reset = () => 0,
    enough = (
      streak,
      inARow,
    ) => streak >= inARow,
    says = (i) => i + 1,
    never = () => null,
  }: {
    isFull?: (length: number, full: number) => boolean;
    next?: (streak: number) => number;
    reset?: (streak: number) => number;
    enough?: (streak: number, inARow: number) => boolean;
    says?: (i: number, inARow: number) => number;
    never?: (lengths: number[], streak: number) => number | null;
  } = {},
): Count {
  return (lengths, full, inARow) => {
    let streak = 0;
    for (const [i, length] of lengths.entries()) {
      streak = isFull(length, full) ? next(streak) : reset(streak);
      if (enough(streak, inARow)) return says(i, inARow);
    }
    return never(lengths, streak);
  };
}

/** Looks for a slice whose episodes are all full, however few it holds. */
function slicing(
  { from, end = (i) => i + 1, says }: {
    from: (i: number, inARow: number) => number;
    end?: (i: number, inARow: number) => number;
    says: (i: number, inARow: number) => number;
  },
): Count {
  return (lengths, full, inARow) => {
    for (let i = 0; i < lengths.length; i++) {
      const slice = lengths.slice(from(i, inARow), end(i, inARow));
      if (slice.every((length) => length >= full)) return says(i, inARow);
    }
    return null;
  };
}

/** Lengths of which many are full, and how many of those in a row are asked for. */
const runs = fc.constantFrom(200, 500, 10).chain((full) =>
  fc.tuple(
    fc.array(fc.constantFrom(full, full, full, full - 1, 9), { maxLength: 16, size: "max" }),
    fc.constant(full),
    fc.integer({ min: 1, max: 4 }),
  )
);

const signature = `\
// After how many episodes the last \`inARow\` of them were all of full length, the first time that this is so;
// null where it never is. \`lengths\` holds the steps of every episode, and \`full\` is the limit.
function myTenInARow(lengths: number[], full: number, inARow: number): number | null`;

/** Source lesson c's stopping rule: so many full episodes one after another. */
export default exercise({
  id: "ten-in-a-row",
  title: "So many in a row",
  lesson: "04b_how_far_a_table_goes",
  signature,
  solution: `${signature} {
  let streak = 0;
  for (let i = 0; i < lengths.length; i++) {
    streak = lengths[i] >= full ? streak + 1 : 0;
    if (streak >= inARow) return i + 1;
  }
  return null;
}`,
  reference: counting(),
  hints: [
    "What do you have to remember from one episode to the next? And what does a short one do to it?",
    "$k_{i} = k_{i-1} + 1$ where episode $i$ is full, else $k_i = 0$. The answer is how many episodes there were " +
    "when $k_i$ first reaches `inARow`.",
    "`let streak = 0`; for each `i`: `streak = lengths[i] >= full ? streak + 1 : 0`, and " +
    "`if (streak >= inARow) return i + 1`. After the loop `return null`.",
  ],
  cases: [
    { name: "three in a row, after a slip", given: [[200, 200, 13, 200, 200, 200], 200, 3], expect: 6 },
    { name: "the first time counts", given: [[9, 200, 200, 200, 200, 9], 200, 2], expect: 3 },
    { name: "from the very first", given: [[200, 200, 200], 200, 3], expect: 3 },
    { name: "three in all, but not in a row", given: [[200, 9, 200, 9, 200], 200, 3], expect: null },
    { name: "199 steps are not 200", given: [[199, 199, 199], 200, 2], expect: null },
    { name: "no episodes", given: [[], 200, 10], expect: null },
    { name: "two are not three", given: [[9, 200, 200], 200, 3], expect: null },
    { name: "a single one is asked for, of 500 steps", given: [[30, 499, 500, 20], 500, 1], expect: 3 },
  ],
  properties: [{ name: "any episodes", given: runs }],
  mistakes: [
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
  ],
});
