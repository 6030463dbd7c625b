import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { counting } from "./ten_in_a_row/counts.ts";
import { mistakes } from "./ten_in_a_row/mistakes.ts";

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
  mistakes,
});
