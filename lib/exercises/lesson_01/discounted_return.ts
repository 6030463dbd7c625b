import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { lists, shares } from "../numbers.ts";

type Return = (rewards: number[], discount: number) => number;

/** A sum of the rewards in which the one of step t of T counts as much as `weight` says. */
function weighted(weight: (discount: number, t: number, steps: number) => number): Return {
  return (rewards, discount) =>
    rewards.reduce((sum, reward, t) => sum + weight(discount, t, rewards.length) * reward, 0);
}

const signature = `\
// What the rewards of an episode are worth at its beginning: the first counts in full,
// and each one γ (\`discount\`) times as much as if it had come one step earlier.
function myDiscountedReturn(rewards: number[], discount: number): number`;

/** The discounted return from the first step on. */
export default exercise({
  id: "discounted-return",
  title: "The discounted return",
  lesson: "01_environments",
  signature,
  solution: `${signature} {
  let sum = 0;
  for (let t = 0; t < rewards.length; t++) sum += discount ** t * rewards[t];
  return sum;
}`,
  reference: (rewards: number[], discount: number): number =>
    rewards.reduceRight((later, reward) => reward + discount * later, 0),
  hints: [
    "With γ = 0.5 and the rewards 8, 8, 8: what is the first one worth today, what the second, what the third?",
    "$G_0 = r_1 + \\gamma r_2 + \\gamma^2 r_3 + \\dots = \\sum_t \\gamma^t\\, r_{t+1}$. " +
    "The first reward of the list stands at position 0, and $\\gamma^0 = 1$.",
    "Begin with `let sum = 0`, count t from 0 to `rewards.length - 1`, and add to the sum what `rewards[t]` is worth. " +
    "Power is `**`: `0.5 ** 3` is 0.125.",
  ],
  cases: [
    { name: "half as much, one step later: 8 + 4 + 2", given: [[8, 8, 8], 0.5], expect: 14 },
    { name: "a single reward, two steps away: 0.9²", given: [[0, 0, 1], 0.9], expect: 0.81 },
    { name: "the first reward counts in full", given: [[5], 0.9], expect: 5 },
    { name: "without discount: the plain sum", given: [[1, 2, 3], 1], expect: 6 },
    { name: "a discount of 0 looks at the first reward alone", given: [[4, 7, 9], 0], expect: 4 },
    { name: "a late penalty weighs less: 1 + 0.5 − 0.25 · 8", given: [[1, 1, -8], 0.5], expect: -0.5 },
    { name: "an episode without steps", given: [[], 0.9], expect: 0 },
  ],
  properties: [{ name: "any rewards, any discount", given: fc.tuple(lists(), shares()) }],
  mistakes: [
    {
      says: "`^` is no power in TypeScript (it compares bits). Power is `**`, as in Python.",
      wrong: weighted((discount, t) => discount ^ t),
    },
    {
      says: "Your first reward is discounted already. It comes at once and counts in full: γ⁰ = 1.",
      wrong: weighted((discount, t) => discount ** (t + 1)),
    },
    {
      says: "The discount is missing: this is the plain sum.",
      wrong: weighted(() => 1),
    },
    {
      says: "Your discount shrinks in the wrong direction: the *last* reward counts in full. " +
        "What comes later is worth less.",
      wrong: weighted((discount, t, steps) => discount ** (steps - 1 - t)),
    },
    {
      says:
        "Every reward but the first is discounted once. It is discounted once for each step it is away: " +
        "γ to the power of t.",
      wrong: weighted((discount, t) => t === 0 ? 1 : discount),
    },
    {
      says: "All rewards are discounted alike. The later a reward, the higher the power of γ.",
      wrong: weighted((discount) => discount),
      also: [weighted((discount, _, steps) => discount ** steps)],
    },
    {
      says: "You multiply γ by t. It is raised to the power of t: `discount ** t`.",
      wrong: weighted((discount, t) => discount * t),
    },
    {
      says: "The discount is γ itself, not 1 − γ: near 1 the future counts nearly in full.",
      wrong: weighted((discount, t) => (1 - discount) ** t),
    },
    {
      says: "Your discount is a fixed number. Take the one that is given: `discount`.",
      wrong: weighted((_, t) => 0.9 ** t),
      also: [0.5, 0.95, 0.99].map((fixed) => weighted((_, t) => fixed ** t)),
    },
    {
      says: "You divide by how many rewards there are. A return is a sum.",
      wrong: (rewards, discount) =>
        weighted((discount, t) => discount ** t)(rewards, discount) / Math.max(1, rewards.length),
    },
    {
      says: "The last reward is missing. The last position is `rewards.length - 1`, and it counts too.",
      wrong: (rewards, discount) => weighted((discount, t) => discount ** t)(rewards.slice(0, -1), discount),
    },
    {
      says: "The first reward is missing. Arrays are counted from 0: the first one is `rewards[0]`.",
      wrong: weighted((discount, t) => t === 0 ? 0 : discount ** t),
      also: [(rewards, discount) => weighted((discount, t) => discount ** t)(rewards.slice(1), discount)],
    },
    {
      says: "That is the last term alone. Keep what you have, and add to it: `sum += …`.",
      wrong: weighted((discount, t, steps) => t === steps - 1 ? discount ** t : 0),
    },
    {
      says: "Your function returns after the first reward. Put `return` behind the loop, not into it.",
      wrong: (rewards) => rewards[0] ?? 0,
    },
    {
      says: "An episode without steps leaves `reduce` and `reduceRight` with nothing to begin from. " +
        "Give it a second argument to begin with: 0.",
      wrong: (rewards, discount) => rewards.reduceRight((later, reward) => reward + discount * later),
    },
    {
      says: "That is a list of what each reward is worth. The return is all of it together: one number.",
      wrong: (rewards, discount) => rewards.map((reward, t) => discount ** t * reward),
    },
  ],
});
