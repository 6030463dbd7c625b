import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { mistakes } from "./frozen_ring/mistakes.ts";
import { type Contents, frozen, ring } from "./frozen_ring/rings.ts";

const head = `\
// What a ring of \`capacity\` rows holds after the steps 0, 1, 2, …, steps - 1 were stored, one after the other.
// A row is the number of the step that lies in it.
function myMendedRing(capacity: number, steps: number): number[]`;

/** A memory that stops remembering: its count, and with it the place, stays where it is once it is full. */
export default exercise<Contents>({
  id: "frozen-ring",
  title: "Find the bug: as old as the hills",
  lesson: "07_experience_replay",
  signature: head,
  start: `${head} {
  const rows: number[] = [];
  let stored = 0;
  for (let step = 0; step < steps; step++) {
    rows[stored % capacity] = step;
    if (rows.length < capacity) stored++;
  }
  return rows;
}`,
  solution: `${head} {
  const rows: number[] = [];
  let stored = 0;
  for (let step = 0; step < steps; step++) {
    rows[stored % capacity] = step;
    stored++;
  }
  return rows;
}`,
  reference: ring,
  bug: frozen,
  hints: [
    "Which rows are young in the figure, and how many? What would `stored` have to be, for another row to be next?",
    "Step $n$ lies in place $n \\bmod c$. So `stored` must be $n$ when step $n$ comes, also where $n \\ge c$.",
    "`stored` counts what was stored ever, not how many rows there are: nothing may keep it from counting on.",
  ],
  cases: [
    { name: "not yet full", given: [4, 2], expect: [0, 1] },
    { name: "just full", given: [3, 3], expect: [0, 1, 2] },
    { name: "step 3 takes the place of step 0", given: [3, 4], expect: [3, 1, 2] },
    { name: "steps 3 and 4 have taken the places of 0 and 1", given: [3, 5], expect: [3, 4, 2] },
    { name: "the third round has begun", given: [3, 7], expect: [6, 4, 5] },
    { name: "a ring of one row", given: [1, 5], expect: [4] },
    { name: "nothing was stored", given: [3, 0], expect: [] },
  ],
  properties: [{ name: "any ring", given: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat(25)) }],
  mistakes,
});
