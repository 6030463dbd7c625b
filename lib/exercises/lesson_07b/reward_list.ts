import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { mistakes } from "./reward_list/mistakes.ts";
import { concatenated, type Ending, paid } from "./reward_list/rewards.ts";

const ending = fc.record<Ending>({ terminated: fc.boolean(), truncated: fc.boolean() }, {
  noNullPrototype: true,
});

const signature = `\
// What some steps pay, one number each: −1 where the pole falls, 1 where the limit is reached, 0 on the way.
function myRewards(steps: { terminated: boolean; truncated: boolean }[]): number[]`;

/** Source lesson c's reward for a fall, in which a slip makes two numbers of one. */
export default exercise({
  id: "reward-list",
  title: "Find the bug",
  lesson: "07b_two_deep_learners",
  signature,
  start: `${signature} {
  return steps.flatMap(({ terminated, truncated }) => {
    if (terminated) return [-1, 1];
    return truncated ? [1] : [0];
  });
}`,
  solution: `${signature} {
  return steps.flatMap(({ terminated, truncated }) => {
    if (terminated) return [-1];
    return truncated ? [1] : [0];
  });
}`,
  reference: concatenated(paid),
  bug: concatenated((step) => step.terminated ? [-1, 1] : paid(step)),
  hints: [
    "How many numbers come out for three steps? And for three steps of which one is a fall?",
    "$r = -1$ after a fall: one number. `flatMap` joins the lists that it gets, however long they are.",
    "There is a number too many between one pair of square brackets.",
  ],
  cases: [
    { name: "a fall", given: [[{ terminated: true, truncated: false }]], expect: [-1] },
    {
      name: "a fall between two steps on the way: three steps, three rewards",
      given: [[
        { terminated: false, truncated: false },
        { terminated: true, truncated: false },
        { terminated: false, truncated: false },
      ]],
      expect: [0, -1, 0],
    },
    { name: "the limit", given: [[{ terminated: false, truncated: true }]], expect: [1] },
    {
      name: "a fall in the very last step is a fall",
      given: [[{ terminated: true, truncated: true }]],
      expect: [-1],
    },
    {
      name: "two falls and a limit",
      given: [[
        { terminated: true, truncated: false },
        { terminated: false, truncated: true },
        { terminated: true, truncated: false },
      ]],
      expect: [-1, 1, -1],
    },
    { name: "no steps", given: [[]], expect: [] },
  ],
  properties: [{ name: "any steps", given: fc.tuple(fc.array(ending, { maxLength: 6, size: "max" })) }],
  mistakes,
});
