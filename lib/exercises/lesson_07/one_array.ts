import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { tenths } from "../numbers.ts";
import { keeping, kept } from "./one_array/looking.ts";
import { mistakes } from "./one_array/mistakes.ts";

const head = `\
// What \`count\` looks at a world showed, one row each. To save memory, look() writes what is to be seen now
// into one and the same array, and returns that.
function myMendedRows(look: () => Float32Array, count: number): Float32Array[]`;

/** A memory that keeps an array which somebody else goes on writing into. */
export default exerciseOf({
  id: "one-array",
  title: "Find the bug: nothing ever happened",
  lesson: "07_experience_replay",
  signature: head,
  start: `${head} {
  return Array.from({ length: count }, () => look());
}`,
  solution: `${head} {
  return Array.from({ length: count }, () => look().slice());
}`,
  reference: keeping((seen) => seen.slice()),
  bug: keeping((seen) => seen),
  use: kept,
  written: (sights, count) =>
    `myMendedRows(look, ${count}), where one look after the other shows ${
      sights.map((sight) => `[${sight.join(", ")}]`).join(", ")
    }`,
  hints: [
    "How many arrays does `look` make? And how many rows point to it?",
    "A variable holds not an array but a reference to one. After $n$ looks there are $n$ references, and one array, " +
    "which shows the last thing seen.",
    "An array has the method `slice()`, which returns a copy. Call it on what `look()` returns, at once.",
  ],
  cases: [
    {
      name: "two looks, two rows, two arrays",
      given: [[[1, 10], [2, 20], [3, 30]], 2],
      expect: { rows: [[1, 10], [2, 20]], arrays: 2, looks: 2 },
    },
    {
      name: "the world goes on after the last look",
      given: [[[1, 10], [2, 20]], 1],
      expect: { rows: [[1, 10]], arrays: 1, looks: 1 },
    },
    {
      name: "three looks, the same thing twice",
      given: [[[5, 0], [6, 0], [5, 0]], 3],
      expect: { rows: [[5, 0], [6, 0], [5, 0]], arrays: 3, looks: 3 },
    },
    { name: "not a single look", given: [[[1, 10]], 0], expect: { rows: [], arrays: 0, looks: 0 } },
  ],
  properties: [{
    name: "whatever there is to be seen",
    given: fc.integer({ min: 1, max: 3 }).chain((size) =>
      fc.tuple(
        fc.array(fc.array(tenths(-5, 5).map(Math.fround), { minLength: size, maxLength: size }), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.nat(8),
      )
    ),
  }],
  mistakes,
});
