import { epsilonGreedyValue } from "../../../rules/epsilon_greedy_value.ts";
import { nStepReturn } from "../../../rules/n_step_return.ts";
import type { Mistake } from "../../exercise.ts";
import { rightUpdates, type Updates, updates } from "./updates.ts";

/** How learners mend the update, and how they do not. */
export const mistakes: readonly Mistake<Updates>[] = [
  {
    says: "Only the very last step is mended. With n steps the last n of an episode all reach its end.",
    wrong: updates(({ t, length }) => t < length - 1),
  },
  {
    says: "One step too late: where the n steps end exactly with the episode, they have reached it too.",
    wrong: updates(({ t, n, length }) => t + n <= length),
  },
  {
    says: "One step too early: the state before the last is not terminal, and is worth something.",
    wrong: updates(({ end, length }) => end < length - 1),
  },
  {
    says: "Now nothing is bootstrapped at all: that is Monte Carlo cut short after n steps. " +
      "The value is 0 at the end alone.",
    wrong: updates(() => false),
  },
  {
    says:
      "You leave out the steps that reach the end. They learn most of all: their target is what was paid.",
    wrong: updates(() => true, ({ end, length }) => end === length),
  },
  {
    says: "You empty the row of the terminal state. The target is right then, but the table is not: " +
      "other episodes may pass through that row, as where states are bins. Leave it, and do not look.",
    wrong: (q, states, actions, rewards, n) => {
      q[states[rewards.length]] = q[0].map(() => 0);
      rightUpdates(q, states, actions, rewards, n);
    },
  },
  {
    says: "The test is the wrong way round: you bootstrap at the end, and only there.",
    wrong: updates(({ end, length }) => end === length),
  },
  {
    says: "At the end the rewards still count. It is only the value behind them that is missing.",
    wrong: (q, states, actions, rewards, n) => {
      for (const [t, action] of actions.entries()) {
        const end = Math.min(t + n, rewards.length), row = q[states[t]];
        const target = end === rewards.length
          ? 0
          : nStepReturn(rewards.slice(t, end), epsilonGreedyValue(q[states[end]], 0.1), 0.9);
        row[action] += 0.5 * (target - row[action]);
      }
    },
  },
];
