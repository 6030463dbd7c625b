import type { Mistake } from "../../exercise.ts";
import { fall, type Judge, onTheWay, paying } from "./outcomes.ts";

/** What learners make of a reward that pays for falling late. */
export const mistakes: readonly Mistake<Judge>[] = [
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
];
