import { epsilonGreedyValue } from "../../../rules/epsilon_greedy_value.ts";
import type { Mistake } from "../../exercise.ts";
import { from, type Target, target } from "./target.ts";

const sum = (row: readonly number[]) => row.reduce((sum, value) => sum + value, 0);
const mean = (row: readonly number[]) => sum(row) / row.length;
const most = (row: readonly number[]) => Math.max(...row);

/** What learners write for the target of expected SARSA. */
export const mistakes: readonly Mistake<Target>[] = [
  {
    says:
      "You bootstrapped from a terminal state. Where the episode is over, the target is the reward alone.",
    wrong: (reward, nextValues, epsilon, discount) => target(reward, nextValues, epsilon, discount, false),
  },
  {
    says: "That is Q-learning's target. One step in `1 / epsilon` explores, and that lowers what follows.",
    wrong: from(most),
  },
  {
    says: "That is the plain mean: a policy that always explores. The best action is taken far more often.",
    wrong: from(mean),
  },
  {
    says: "You leave the best action out of the draw. Exploring takes *any* action, the best among them: " +
      "its probability is 1 − ε + ε/n.",
    wrong: from((row, epsilon) => {
      const others = row.filter((_, action) => action !== row.indexOf(most(row)));
      return (1 - epsilon) * most(row) + epsilon * (others.length === 0 ? most(row) : mean(others));
    }),
    also: [
      from((row, epsilon) =>
        (1 - epsilon) * most(row) + epsilon * mean(row.toSorted((a, b) => b - a).slice(1))
      ),
    ],
  },
  {
    says:
      "Your probabilities do not add up to 1: each action explored has ε/n, the best one 1 − ε *and* ε/n.",
    wrong: from((row, epsilon) => (1 - epsilon) * most(row) + epsilon * (sum(row) - most(row)) / row.length),
    also: [from((row, epsilon) => (1 - epsilon) * most(row) + epsilon * sum(row))],
  },
  {
    says: "ε and 1 − ε are swapped: the share ε explores.",
    wrong: from((row, epsilon) => epsilon * most(row) + (1 - epsilon) * mean(row)),
  },
  {
    says:
      "The best is added in full, and the mean on top of it. The shares are 1 − ε and ε: they add up to 1.",
    wrong: from((row, epsilon) => most(row) + epsilon * mean(row)),
  },
  {
    says: "Where two actions are equally good, you give the share 1 − ε to both. It goes to one of them.",
    wrong: from((row, epsilon) =>
      (1 - epsilon) * sum(row.filter((value) => value === most(row))) + epsilon * mean(row)
    ),
  },
  {
    says: "The discount is missing: what the next state is worth counts γ times.",
    wrong: (reward, nextValues, epsilon, _, terminated) => target(reward, nextValues, epsilon, 1, terminated),
  },
  {
    says: "Only a part of the next value is discounted. γ stands before all of it: brackets.",
    wrong: (reward, row, epsilon, discount, terminated) =>
      terminated ? reward : reward + discount * (1 - epsilon) * most(row) + epsilon * mean(row),
  },
  {
    says: "The reward of this step counts in full: the discount belongs to the next value alone.",
    wrong: (reward, row, epsilon, discount, terminated) =>
      terminated ? reward : discount * (reward + epsilonGreedyValue(row, epsilon)),
  },
  {
    says: "At the end the reward still counts: the target of a last step is the reward, not 0.",
    wrong: (reward, row, epsilon, discount, terminated) =>
      terminated ? 0 : target(reward, row, epsilon, discount, false),
  },
  {
    says: "Your maximum begins with 0, so a state in which every value is negative only seems to be worth 0.",
    wrong: from((row, epsilon) => (1 - epsilon) * Math.max(0, ...row) + epsilon * mean(row)),
  },
  {
    says:
      "`terminated` is the wrong way round: you bootstrap at the end, and only there. (And `===` compares; " +
      "a single `=` stores.)",
    wrong: (reward, nextValues, epsilon, discount, terminated) =>
      target(reward, nextValues, epsilon, discount, !terminated),
    also: [(reward) => reward],
  },
  {
    says: "Your ε is a fixed number. Take the one that is given: `epsilon`.",
    wrong: from((row) => epsilonGreedyValue(row, 0.1)),
    also: [from((row) => epsilonGreedyValue(row, 0.2))],
  },
  {
    says:
      "You use the number of the best action as if it were its value: `Math.max(...nextValues)` is the value.",
    wrong: from((row, epsilon) => (1 - epsilon) * row.indexOf(most(row)) + epsilon * mean(row)),
  },
  {
    says: "The reward is missing: r + γ times the value of the next state.",
    wrong: (reward, row, epsilon, discount, terminated) =>
      terminated ? reward : discount * epsilonGreedyValue(row, epsilon),
  },
];
