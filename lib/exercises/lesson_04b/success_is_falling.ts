import fc from "fast-check";
import { exercise } from "../exercise.ts";

/** What a step pays, and how many full episodes in a row there are after it. */
interface Outcome {
  readonly reward: number;
  readonly streak: number;
}

type Judge = (terminated: boolean, truncated: boolean, step: number, streak: number) => Outcome;

const onTheWay = (streak: number): Outcome => ({ reward: 0, streak });
const fall: Outcome = { reward: -1, streak: 0 };

/** The source's outcome, in which whoever falls late has succeeded. */
function paying(late: number): Judge {
  return (terminated, _truncated, step, streak) => {
    if (!terminated) return onTheWay(streak);
    return step < late ? fall : { reward: 1, streak: streak + 1 };
  };
}

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
  mistakes: [
    {
      says:
        "Full episodes count now, but a late fall is still paid as a success. A fall is a fall in step 180 too.",
      wrong: (terminated, truncated, step, streak) => {
        if (terminated && step < 150) return fall;
        if (terminated) return { reward: 1, streak: streak + 1 };
        return truncated ? { reward: 0, streak: streak + 1 } : onTheWay(streak);
      },
      also: [
        (terminated, truncated, step, streak) => {
          if (!terminated && !truncated) return onTheWay(streak);
          return step < 150 ? fall : { reward: 1, streak: streak + 1 };
        },
        (terminated, truncated, step, streak) => {
          if (!terminated && !truncated) return onTheWay(streak);
          return step < 150 ? fall : { reward: 0, streak: streak + 1 };
        },
      ],
    },
    {
      says:
        "Another number is no cure. An episode that reaches the limit has not `terminated`, so it never comes to the " +
        "line that would add it to the row.",
      wrong: paying(195),
      also: [paying(199)],
    },
    {
      says: "Falls are right now. But an episode that reaches the limit still adds nothing to the row.",
      wrong: (terminated, _truncated, _step, streak) => terminated ? fall : onTheWay(streak),
    },
    {
      says:
        "The row is right. But a step that reaches the limit pays 0 as the steps before it: it bootstraps, " +
        "and needs no reward for not having fallen.",
      wrong: (terminated, truncated, _step, streak) => {
        if (terminated) return fall;
        return truncated ? { reward: 1, streak: streak + 1 } : onTheWay(streak);
      },
    },
    {
      says: "The limit is punished as if it were a fall: that is the opposite mistake.",
      wrong: (terminated, truncated, _step, streak) => terminated || truncated ? fall : onTheWay(streak),
    },
    {
      says: "In the very last step the pole may fall as well: ask for `terminated` first.",
      wrong: (terminated, truncated, _step, streak) => {
        if (truncated) return { reward: 0, streak: streak + 1 };
        return terminated ? fall : onTheWay(streak);
      },
    },
    {
      says: "A fall ends the row: `streak` is 0 after it.",
      wrong: (terminated, truncated, _step, streak) => {
        if (terminated) return { reward: -1, streak };
        return { reward: 0, streak: truncated ? streak + 1 : streak };
      },
    },
    {
      says: "Every step on the way ends the row now. It stays as it is until the episode is over.",
      wrong: (terminated, truncated, _step, streak) =>
        terminated ? fall : { reward: 0, streak: truncated ? streak + 1 : 0 },
    },
    {
      says: "Every step adds to the row. Only the last step of a full episode does.",
      wrong: (terminated, _truncated, _step, streak) => terminated ? fall : { reward: 0, streak: streak + 1 },
    },
    {
      says: "The limit is not always 200 steps: `truncated` says when it is reached.",
      wrong: (terminated, _truncated, step, streak) =>
        terminated ? fall : { reward: 0, streak: step >= 199 ? streak + 1 : streak },
    },
    {
      says: "`terminated` and `truncated` are the wrong way round.",
      wrong: (terminated, truncated, _step, streak) => {
        if (truncated) return fall;
        return terminated ? { reward: 0, streak: streak + 1 } : onTheWay(streak);
      },
    },
  ],
});
