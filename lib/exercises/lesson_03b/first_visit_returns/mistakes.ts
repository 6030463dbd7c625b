import { discountedReturns } from "../../../rules/discounted_returns.ts";
import type { Mistake } from "../../exercise.ts";
import { first, firstVisits, picking, type Visits } from "./visits.ts";

/** What learners take for the returns of first visits. */
export const mistakes: readonly Mistake<Visits>[] = [
  {
    says: "That is the return of the *last* visit. The first has seen everything that came after it.",
    wrong: picking((returns) => returns[returns.length - 1]),
  },
  {
    says: "That is the mean over all visits: *every-visit* Monte Carlo. Here the first alone counts.",
    wrong: picking((returns) => returns.reduce((sum, value) => sum + value, 0) / returns.length),
  },
  {
    says: "You add the returns of all visits together. The first alone counts.",
    wrong: picking((returns) => returns.reduce((sum, value) => sum + value, 0)),
  },
  {
    says: "The first step is missing. Arrays are counted from 0: count t down to 0, `t >= 0`.",
    wrong: (states, rewards, discount) => firstVisits(states.slice(1), rewards.slice(1), discount),
  },
  {
    says: "The last step is missing. The last position is `states.length - 1`, and it counts too.",
    wrong: (states, rewards, discount) => firstVisits(states.slice(0, -1), rewards.slice(0, -1), discount),
  },
  {
    says: "You store the returns by step. The result is asked for by state: `returns[states[t]]`.",
    wrong: (_states, rewards, discount) => ({ ...Array.from(discountedReturns(rewards, discount)) }),
  },
  {
    says: "You keep the greatest return of a state, not that of its first visit.",
    wrong: picking((returns) => Math.max(...returns)),
  },
  {
    says: "The discount is counted from the beginning of the episode. " +
      "For each step the reward that follows it counts in full.",
    wrong: picking(
      first,
      (rewards, discount) =>
        Float64Array.from(
          rewards,
          (_, t) =>
            Array.from(rewards).reduce((sum, reward, k) => k < t ? sum : sum + discount ** k * reward, 0),
        ),
    ),
  },
  {
    says: "The discount is missing.",
    wrong: (states, rewards) => firstVisits(states, rewards, 1),
  },
  {
    says: "These are the rewards that followed, one each. A return is the discounted sum to the end.",
    wrong: (states, rewards) => firstVisits(states, rewards, 0),
  },
  {
    says: "The reward of the step itself is left out: $G_t$ begins with `rewards[t]`.",
    wrong: picking(
      first,
      (rewards, discount) =>
        discountedReturns(rewards, discount).map((value, t) => (value - rewards[t]) / (discount || 1)),
    ),
  },
  {
    says: "Your sum looks back: it is what was collected *before*. A return is what comes after.",
    wrong: (states, rewards, discount) => {
      const sums: Record<number, number> = {};
      let sum = 0;
      states.forEach((state, t) => {
        sum = rewards[t] + discount * sum;
        sums[state] ??= sum;
      });
      return sums;
    },
  },
  {
    says:
      "You take a return of 0 for *nothing stored yet*, and overwrite it. Ask `states.indexOf(state) === t`, " +
      "or go from the back and always store.",
    wrong: (states, rewards, discount) => {
      const returns = discountedReturns(rewards, discount), visits: Record<number, number> = {};
      states.forEach((state, t) => {
        if (!visits[state]) visits[state] = returns[t];
      });
      return visits;
    },
  },
  {
    says: "The rule is $r + \\gamma\\,G$: only what comes after the step is discounted, not its own reward.",
    wrong: picking(
      first,
      (rewards, discount) => discountedReturns(rewards, discount).map((value) => discount * value),
    ),
  },
];
