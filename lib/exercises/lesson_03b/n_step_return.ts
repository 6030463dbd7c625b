import fc from "fast-check";
import { nStepReturn } from "../../rules/n_step_return.ts";
import { exercise } from "../exercise.ts";
import { amounts, lists, shares } from "../numbers.ts";

/** A return of some rewards and a value. */
type Return = (rewards: number[], valueTn: number, discount: number) => number;

const right: Return = nStepReturn;

/** The discounted sum of some rewards. */
const paid: (rewards: readonly number[], discount: number) => number = (rewards, discount) =>
  rewards.reduce((sum, reward, k) => sum + discount ** k * reward, 0);

const signature = `\
// n rewards, the earliest first, and what the state is worth that they led to; where it is terminal, valueTn is 0.
function myNStepReturn(rewards: number[], valueTn: number, discount: number): number`;

/** What n rewards and an estimate make of the present. */
export default exercise({
  id: "n-step-return",
  title: "The n-step return",
  lesson: "03b_more_tabular_methods",
  signature,
  solution: `${signature} {
  let result = valueTn;
  for (let k = rewards.length - 1; k >= 0; k--) result = rewards[k] + discount * result;
  return result;
}`,
  reference: right,
  hints: [
    "After how many steps does the estimate come? As often is it discounted.",
    "$G_{t:t+n} = r_{t+1} + \\gamma\\,r_{t+2} + \\dots + \\gamma^{n-1} r_{t+n} + \\gamma^n\\,Q(s_{t+n}, a_{t+n})$; " +
    "`valueTn` is the $Q$ at its end.",
    "From the back: begin with `let result = valueTn`, go through the rewards from the last to the first, " +
    "and let each make `reward + discount * result` of it.",
  ],
  cases: [
    { name: "one reward: the target of TD, 1 + 0.9 · 10", given: [[1], 10, 0.9], expect: 10 },
    { name: "two: 1 + 0.5 · 2 + 0.25 · 8", given: [[1, 2], 8, 0.5], expect: 4 },
    { name: "three, without a reward: 0.125 · 8", given: [[0, 0, 0], 8, 0.5], expect: 1 },
    { name: "the end: nothing but rewards", given: [[1, 1, 1], 0, 0.9], expect: 2.71 },
    { name: "without discount", given: [[-1, -1, -1, -1], -9, 1], expect: -13 },
    { name: "a discount of 0: the first reward alone", given: [[3, 4], 8, 0], expect: 3 },
    { name: "no step at all: the estimate", given: [[], 7, 0.9], expect: 7 },
  ],
  properties: [{ name: "any rewards", given: fc.tuple(lists(), amounts(), shares()) }],
  mistakes: [
    {
      says: "The estimate is discounted once too little. It stands behind n rewards: γⁿ.",
      wrong: (rewards, valueTn, discount) =>
        paid(rewards, discount) + discount ** Math.max(0, rewards.length - 1) * valueTn,
    },
    {
      says: "The estimate is discounted as often as in a single step. It lies n steps ahead: γⁿ.",
      wrong: (rewards, valueTn, discount) => paid(rewards, discount) + discount * valueTn,
    },
    {
      says: "The estimate is not discounted. It lies n steps ahead: γⁿ.",
      wrong: (rewards, valueTn, discount) => paid(rewards, discount) + valueTn,
    },
    {
      says:
        "The estimate is missing: the world goes on after n steps, and `valueTn` says what that is worth.",
      wrong: (rewards, _, discount) => paid(rewards, discount),
    },
    {
      says: "The first reward is discounted already. It counts in full; the one after it γ times.",
      wrong: (rewards, valueTn, discount) => discount * right(rewards, valueTn, discount),
    },
    {
      says: "The estimate is discounted once too often: behind n rewards it is γⁿ.",
      wrong: (rewards, valueTn, discount) =>
        paid(rewards, discount) + discount ** (rewards.length + 1) * valueTn,
    },
    {
      says: "The rewards are not discounted: the k-th after the first counts γᵏ times.",
      wrong: (rewards, valueTn, discount) => paid(rewards, 1) + discount ** rewards.length * valueTn,
    },
    {
      says: "The discount is missing.",
      wrong: (rewards, valueTn) => right(rewards, valueTn, 1),
    },
    {
      says: "You go through the rewards the wrong way round: the *earliest* comes first, and counts in full.",
      wrong: (rewards, valueTn, discount) => right(rewards.toReversed(), valueTn, discount),
    },
    {
      says: "The estimate is weighed by 1 − γ, as in a moving average. The return is a sum.",
      wrong: (rewards, valueTn, discount) => paid(rewards, discount) + (1 - discount) * valueTn,
    },
  ],
});
