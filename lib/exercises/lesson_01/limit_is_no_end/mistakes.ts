import type { Mistake } from "../../exercise.ts";
import { type Estimate, estimating, right } from "./estimating.ts";

/** Estimates that go wrong at an end, or in their step. */
export const mistakes: readonly Mistake<Estimate>[] = [
  {
    says: "Now nothing is an end any more. After the goal nothing comes, whatever the table holds for it.",
    wrong: estimating(() => true),
  },
  {
    says: "You took the wrong one of the two away: a *terminated* episode has nothing after it, " +
      "a truncated one would have gone on.",
    wrong: estimating((_, truncated) => !truncated),
  },
  {
    says: "Now the next value counts at the limit alone. It counts in every step that is not terminated.",
    wrong: estimating((_, truncated) => truncated),
  },
  {
    says: "You move away from the target. The step leads towards it: the old value is taken from the target.",
    wrong: (values, state, reward, nextState, terminated) => {
      values[state] -= 0.1 * ((terminated ? reward : reward + values[nextState]) - values[state]);
    },
  },
  {
    says:
      "Both endings can come true in the same step. A goal that is reached just as time is up is still a goal: " +
      "`terminated` alone decides.",
    wrong: estimating((terminated, truncated) => !(terminated && truncated)),
    also: [estimating((terminated, truncated) => truncated || !terminated)],
  },
  {
    says: "The choice is the wrong way round: the next value counts where the episode is *not* terminated.",
    wrong: estimating((terminated) => terminated),
  },
  {
    says: "You leave the truncated step out. That is better than a wrong target, " +
      "but the step did happen: it paid, and it led to a state whose value you know.",
    wrong: (values, state, reward, nextState, terminated, truncated) => {
      if (!truncated) right(values, state, reward, nextState, terminated, truncated);
    },
  },
  {
    says: "At the goal the reward is missing. Nothing comes after it, but it was paid: the target is r.",
    wrong: (values, state, reward, nextState, terminated, truncated) =>
      right(values, state, terminated ? 0 : reward, nextState, terminated, truncated),
  },
  {
    says: "You empty the place of the terminal state. The target is right then, but the table is not: " +
      "leave that place, and do not look.",
    wrong: (values, state, reward, nextState, terminated, truncated) => {
      if (terminated) values[nextState] = 0;
      right(values, state, reward, nextState, terminated, truncated);
    },
  },
  {
    says: "The tenth is one of the way to the target: round brackets, `0.1 * (target - values[state])`.",
    wrong: (values, state, reward, nextState, terminated) => {
      values[state] += 0.1 * (terminated ? reward : reward + values[nextState]) - values[state];
    },
  },
  {
    says: "At the limit the reward is missing. It was paid: r + v(s').",
    wrong: (values, state, reward, nextState, terminated, truncated) =>
      right(values, state, truncated && !terminated ? 0 : reward, nextState, terminated, truncated),
  },
  {
    says: "You take the value of the state that was *left*. What the step says is what it has led to: " +
      "`values[nextState]`.",
    wrong: (values, state, reward, _, terminated, truncated) =>
      right(values, state, reward, state, terminated, truncated),
  },
  {
    says: "The target is right, but you store it whole. One step is one sample: " +
      "move a tenth of the way, as before.",
    wrong: (values, state, reward, nextState, terminated) => {
      values[state] = terminated ? reward : reward + values[nextState];
    },
  },
  {
    says: "`+=` became `=`: the old value is lost, and only the step remains.",
    wrong: (values, state, reward, nextState, terminated) => {
      values[state] = 0.1 * ((terminated ? reward : reward + values[nextState]) - values[state]);
    },
  },
  {
    says: "You change the value of the next state. What was learnt is about the state that was left.",
    wrong: (values, state, reward, nextState, terminated) => {
      const target = terminated ? reward : reward + values[nextState];
      values[nextState] += 0.1 * (target - values[state]);
    },
  },
  {
    says: "The values are as they were before. Write the new one into `values[state]` itself: " +
      "returning it has no effect.",
    wrong: () => {},
  },
];
