import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { mistakes } from "./success_is_falling/mistakes.ts";
import { fall, type Outcome, paying } from "./success_is_falling/outcomes.ts";

const signature = `\
// What a step pays, and how many full episodes in a row there are after it: −1 for a fall, whenever it comes,
// which ends the row; 0 otherwise. An episode that reaches the limit adds one to the row.
function myMendedOutcome(
  terminated: boolean,
  truncated: boolean,
  step: number,
  streak: number,
): { reward: number; streak: number }`;

/** Source lesson c's reward, which pays for falling late and never for staying up. */
export default exercise({
  id: "success-is-falling",
  title: "Find the bug",
  lesson: "04b_how_far_a_table_goes",
  signature,
  start: `${signature} {
  const done = terminated;
  if (!done) return { reward: 0, streak };
  if (step < 150) return { reward: -1, streak: 0 };
  return { reward: 1, streak: streak + 1 };
}`,
  solution: `${signature} {
  if (terminated) return { reward: -1, streak: 0 };
  if (truncated) return { reward: 0, streak: streak + 1 };
  return { reward: 0, streak };
}`,
  reference: (terminated: boolean, truncated: boolean, _step: number, streak: number): Outcome =>
    terminated ? fall : { reward: 0, streak: truncated ? streak + 1 : streak },
  bug: paying(150),
  hints: [
    "Follow an episode in which the pole never falls. Which of the three lines does its last step reach?",
    "There are three cases: `terminated` is a fall, `truncated` alone is a full episode, neither is a step on " +
    "the way. The number of the step plays no part.",
    "First `if (terminated) return { reward: -1, streak: 0 };`, then " +
    "`if (truncated) return { reward: 0, streak: streak + 1 };`, and last what a step on the way returns.",
  ],
  cases: [
    {
      name: "the limit is reached, and the pole stands",
      given: [false, true, 199, 4],
      expect: { reward: 0, streak: 5 },
    },
    { name: "a fall in step 180 is a fall", given: [true, false, 180, 4], expect: { reward: -1, streak: 0 } },
    { name: "a fall in step 12", given: [true, false, 12, 3], expect: { reward: -1, streak: 0 } },
    { name: "a step on the way", given: [false, false, 60, 3], expect: { reward: 0, streak: 3 } },
    {
      name: "a fall in the very last step",
      given: [true, true, 199, 9],
      expect: { reward: -1, streak: 0 },
    },
    { name: "the first full one", given: [false, true, 199, 0], expect: { reward: 0, streak: 1 } },
    {
      name: "a limit of 100 steps is a limit too",
      given: [false, true, 99, 2],
      expect: { reward: 0, streak: 3 },
    },
  ],
  properties: [
    {
      name: "any step",
      given: fc.tuple(fc.boolean(), fc.boolean(), fc.nat(499), fc.nat(9)),
    },
  ],
  mistakes,
});
