import type { Mistake } from "../../exercise.ts";
import type { SarsaClass } from "./driven.ts";
import { sarsaWith } from "./variants.ts";

/** Agents that are nearly SARSA. */
export const mistakes: readonly Mistake<SarsaClass>[] = [
  {
    says:
      "The target takes one action and the agent does another: `act` must hand out the one that `learn` kept.",
    wrong: sarsaWith({ choosesAnew: true }),
  },
  {
    says: "That is Q-learning: the target takes the best of the next row, not the action that follows.",
    wrong: sarsaWith({ nextValue: (row) => Math.max(...row) }),
  },
  {
    says: "Into a terminal state nothing is bootstrapped: there the target is the reward alone.",
    wrong: sarsaWith({ bootstraps: () => true, nextValue: (row, action) => row[action] }),
  },
  {
    says: "Where time is up the last state still has a value: only `terminated` ends the sum.",
    wrong: sarsaWith({ bootstraps: ({ terminated, truncated }) => !terminated && !truncated }),
  },
  {
    says:
      "An action outlives its episode: what was decided for the last state of one is done in the first of the next.",
    wrong: sarsaWith({ keepsOverTheEnd: true }),
    also: [sarsaWith({ keepsWhenTimeIsUp: true })],
  },
  {
    says: "A look at the greedy action makes it forget what it had decided. Where `greedy` is asked for, " +
      "`nextAction` stays as it is.",
    wrong: sarsaWith({ forgetsWhenWatched: true }),
  },
  {
    says: "The discount is missing: the next value counts γ times.",
    wrong: sarsaWith({ discount: 1 }),
  },
  {
    says: "The value jumps to its target. It moves `stepSize` of the way.",
    wrong: sarsaWith({ stepSize: 1 }),
  },
  {
    says: "Nothing is bootstrapped at all: the target lacks the value of what comes next.",
    wrong: sarsaWith({ bootstraps: () => false }),
  },
];
