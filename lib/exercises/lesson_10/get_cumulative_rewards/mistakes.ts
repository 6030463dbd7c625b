import { discountedReturns } from "../../../rules/discounted_returns.ts";
import type { Mistake } from "../../exercise.ts";

/** What a learner writes. */
export type CumulativeRewards = (rewards: number[], gamma?: number) => number[];

/** The rewards to go. */
export const rewardsToGo: CumulativeRewards = (rewards, gamma = 0.99) =>
  Array.from(discountedReturns(rewards, gamma));

/** A right answer that was changed in some way, from rewards that were. */
function changed(
  after: (returns: number[], gamma: number, rewards: number[]) => number[],
  before: (rewards: number[]) => number[] = (rewards) => rewards,
): CumulativeRewards {
  return (rewards, gamma = 0.99) => after(rewardsToGo(before(rewards), gamma), gamma, rewards);
}

/** Sums in which a reward counts as something says, from some place on. */
function summed(
  weight: (gamma: number, k: number, t: number) => number,
  from = (t: number) => t,
): CumulativeRewards {
  return (rewards, gamma = 0.99) =>
    rewards.map((_, t) =>
      rewards.reduce((sum, reward, k) => k < from(t) ? sum : sum + weight(gamma, k, t) * reward, 0)
    );
}

/** What learners take for rewards to go. */
export const mistakes: readonly Mistake<CumulativeRewards>[] = [
  {
    says:
      "The wrong direction: that is what was collected *before* each step. The action can change only what comes after it.",
    wrong: changed((returns) => returns.toReversed(), (rewards) => rewards.toReversed()),
    also: [summed((gamma, k, t) => k <= t ? gamma ** k : 0, () => 0)],
  },
  {
    says: "The discount is missing: every later reward counts in full.",
    wrong: summed(() => 1),
  },
  {
    says: "Off by one: the step's own reward is left out. G of step t begins with `rewards[t]`.",
    wrong: summed((gamma, k, t) => gamma ** (k - t - 1), (t) => t + 1),
    also: [
      summed((gamma, k, t) => gamma ** (k - t), (t) => t + 1),
      changed((returns) => [...returns.slice(1), 0]),
    ],
  },
  {
    says:
      "Each step's own reward is discounted already. The next reward counts in full, the one after it γ times, and so on.",
    wrong: summed((gamma, k, t) => gamma ** (k - t + 1)),
  },
  {
    says:
      "The discount counts from the beginning of the session. Every step begins to count anew: its own reward is whole.",
    wrong: summed((gamma, k) => gamma ** k),
  },
  {
    says:
      "Every step has the return of the whole session. That is an estimate too, but a noisier one: what was paid before " +
      "a step is none of its doing.",
    wrong: changed((returns) => returns.map(() => returns[0])),
  },
  {
    says: "The numbers are right, in the order in which one finds them from the back. Turn the list round.",
    wrong: changed((returns) => returns.toReversed()),
  },
  {
    says: "All rewards count γ times at most once: the one after the next is to count γ² times.",
    wrong: summed((gamma, k, t) => k === t ? 1 : gamma),
  },
  {
    says: "The last step is missing. Its return is its own reward.",
    wrong: changed((returns) => returns, (rewards) => rewards.slice(0, -1)),
    also: [
      changed(
        (returns) => [...returns, ...(returns.length > 0 ? [0] : [])],
        (rewards) => rewards.slice(0, -1),
      ),
    ],
  },
  {
    says:
      "You add the *rewards* of two steps, t and t + 1. What is discounted is the whole return of the next step.",
    wrong: (rewards, gamma = 0.99) => rewards.map((reward, t) => reward + gamma * (rewards[t + 1] ?? 0)),
  },
  {
    says: "γ is fixed at 0.99 in your function. Take it as it is given.",
    wrong: (rewards) => rewardsToGo(rewards),
  },
  {
    says: "Where no γ is given it is 0.99, not 1, nor 0.9.",
    wrong: (rewards, gamma = 1) => rewardsToGo(rewards, gamma),
    also: [(rewards, gamma = 0.9) => rewardsToGo(rewards, gamma)],
  },
  {
    says:
      "A γ of 0 is a number too: with `gamma || 0.99` it counts as not given. Write the default into the head, as it is.",
    wrong: (rewards, gamma) => rewardsToGo(rewards, gamma || 0.99),
  },
];
