import fc from "fast-check";
import { discountedReturns } from "../../rules/discounted_returns.ts";
import { exercise } from "../exercise.ts";
import { lists, shares } from "../numbers.ts";

/** The returns of all steps of an episode. */
type Returns = (rewards: number[], discount: number) => number[];

/** Returns in which reward k counts for step t as `weight` says, from reward `from(t)` on. */
function weighted(
  weight: (discount: number, k: number, t: number) => number,
  from = (t: number) => t,
): Returns {
  return (rewards, discount) =>
    rewards.map((_, t) =>
      rewards.reduce((sum, reward, k) => k < from(t) ? sum : sum + weight(discount, k, t) * reward, 0)
    );
}

const right: Returns = (rewards, discount) => Array.from(discountedReturns(rewards, discount));

const signature = `\
// The return of every step of an episode: returns[t] is what was still to come at step t, discounted from there.
function myStepReturns(rewards: number[], discount: number): number[]`;

const body = (power: string) =>
  `${signature} {
  const returns: number[] = [];
  for (let t = 0; t < rewards.length; t++) {
    let sum = 0;
    for (let k = t; k < rewards.length; k++) sum += ${power} * rewards[k];
    returns.push(sum);
  }
  return returns;
}`;

/** A source's returns, which count the discount from the beginning of the episode. */
export default exercise({
  id: "returns-from-the-start",
  title: "Find the bug: far and near are alike",
  lesson: "03b_more_tabular_methods",
  signature,
  start: body("discount ** k"),
  solution: body("discount ** (k - t)"),
  reference: right,
  bug: weighted((discount, k) => discount ** k),
  hints: [
    "Work out the return of the last of three steps, with a reward of 1 in each. " +
    "What should it be, and what does the function say?",
    "$G_t = r_{t+1} + \\gamma\\,r_{t+2} + \\gamma^2 r_{t+3} + \\dots$: " +
    "the first reward after step $t$ counts in full, whatever $t$ is.",
    "Reward k lies `k - t` steps ahead of step t. That is the exponent.",
  ],
  cases: [
    {
      name: "three rewards of 1: 1 + 0.9 + 0.81, 1 + 0.9, 1",
      given: [[1, 1, 1], 0.9],
      expect: [2.71, 1.9, 1],
    },
    { name: "one reward at the end, half as much a step before", given: [[0, 0, 8], 0.5], expect: [2, 4, 8] },
    { name: "without discount: what is still to come", given: [[1, 2, 3], 1], expect: [6, 5, 3] },
    { name: "a discount of 0: the next reward alone", given: [[1, 2, 3], 0], expect: [1, 2, 3] },
    { name: "rewards of both signs", given: [[-1, 4, -2], 0.5], expect: [0.5, 3, -2] },
    { name: "a single step", given: [[5], 0.9], expect: [5] },
    { name: "an episode without steps", given: [[], 0.9], expect: [] },
  ],
  properties: [{ name: "any episode", given: fc.tuple(lists(), shares()) }],
  mistakes: [
    {
      says: "The discount is gone. It does belong there; what is wrong is from where it is counted.",
      wrong: weighted(() => 1),
    },
    {
      says:
        "One step too far: now the very first reward after step t is discounted already. It counts in full.",
      wrong: weighted((discount, k, t) => discount ** (k - t + 1)),
    },
    {
      says: "The power is the wrong way round: the later a reward comes, the *less* it counts.",
      wrong: weighted((discount, k, t) => discount ** (t - k)),
    },
    {
      says: "Dividing by γᵗ at the end repairs it on paper, but not for γ = 0; and γᵗ gets so small " +
        "in a long episode that there is nothing left to divide by. Count the exponent from t.",
      wrong: weighted((discount, k, t) => discount ** k / discount ** t),
    },
    {
      says:
        "Every return now begins at the first reward. What lies behind step t does not count: k begins at t.",
      wrong: weighted((discount, k) => discount ** k, () => 0),
      also: [weighted((discount, k, t) => discount ** Math.abs(k - t), () => 0)],
    },
    {
      says: "The reward that follows step t itself is left out: k begins at t.",
      wrong: weighted((discount, k, t) => discount ** (k - t - 1), (t) => t + 1),
      also: [weighted((discount, k, t) => discount ** (k - t), (t) => t + 1)],
    },
    {
      says: "The power counts from the end of the episode. It counts from step t.",
      wrong: (rewards, discount) =>
        weighted((_, k) => discount ** (rewards.length - 1 - k))(rewards, discount),
    },
    {
      says: "`^` is no power in TypeScript (it compares bits). Power is `**`, as in Python.",
      wrong: weighted((discount, k, t) => discount ^ (k - t)),
    },
    {
      says:
        "Every reward is discounted once. The one that follows at once is not, and each later one once more.",
      wrong: weighted((discount) => discount),
    },
    {
      says: "The last reward is missing. The last position is `rewards.length - 1`, and it counts too.",
      wrong: (rewards, discount) =>
        right([...rewards.slice(0, -1), ...rewards.slice(-1).map(() => 0)], discount),
    },
    {
      says: "That looks back: it adds up what has come before. A return is what is still to come.",
      wrong: (rewards, discount) => right(rewards.toReversed(), discount).toReversed(),
    },
    {
      says: "Now each return is a single reward: the sum is gone.",
      wrong: (rewards) => rewards.slice(),
    },
    {
      says: "The numbers are right, but in the order in which one finds them from the back. " +
        "`returns[t]` belongs to step t: use `unshift`, or turn the list round.",
      wrong: (rewards, discount) => right(rewards, discount).toReversed(),
    },
  ],
});
