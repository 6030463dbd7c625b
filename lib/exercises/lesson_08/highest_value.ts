import fc from "fast-check";
import { exercise } from "../exercise.ts";

/** What so many rewards of 1 are worth together. */
type HighestValue = (discount: number, steps: number) => number;

const highestValue: HighestValue = (discount, steps) =>
  discount === 1 ? steps : (1 - discount ** steps) / (1 - discount);

const signature = `\
// The greatest value that a state of CartPole can have: a reward of 1 for each of so many steps, discounted.
// steps may be Infinity, and discount may be 1.
function myHighestValue(discount: number, steps: number): number`;

const cutOff =
  "You stop adding up after so many terms, however many steps there are. A discounted sum without an end is " +
  "$1/(1 - \\gamma)$, and without a discount it has no bound: `Infinity`.";

/** Discounts, 0 and 1 among them, and numbers of steps. */
const cases = fc.tuple(
  fc.constantFrom(0, 0.1, 0.5, 0.9, 0.99, 1),
  fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(100, 500, Infinity)),
);

/** What an estimate of a value can be held against. */
export default exercise({
  id: "highest-value",
  title: "The greatest value there can be",
  lesson: "08_dqn",
  signature,
  solution: `${signature} {
  return discount === 1 ? steps : (1 - discount ** steps) / (1 - discount);
}`,
  reference: highestValue,
  hints: [
    "Write down the sum for three steps. What is it for discount 1? What becomes of `discount ** steps` where there is " +
    "no end?",
    "$1 + \\gamma + \\gamma^2 + \\dots + \\gamma^{n-1} = \\frac{1 - \\gamma^n}{1 - \\gamma}$ for $\\gamma < 1$, and $n$ " +
    "for $\\gamma = 1$. Without end: $\\frac{1}{1 - \\gamma}$.",
    "`discount === 1 ? steps : …`; `0.99 ** Infinity` is 0, so that one formula does for the rest.",
  ],
  cases: [
    { name: "three steps: 1 + 0.5 + 0.25", given: [0.5, 3], expect: 1.75 },
    { name: "without a discount every step counts in full", given: [1, 200], expect: 200 },
    { name: "without an end: 1 / (1 − 0.99)", given: [0.99, Infinity], expect: 100 },
    { name: "without an end and without a discount", given: [1, Infinity], expect: Infinity },
    { name: "one step", given: [0.9, 1], expect: 1 },
    { name: "no step", given: [0.9, 0], expect: 0 },
    { name: "two steps: 1 + 0.9", given: [0.9, 2], expect: 1.9 },
    { name: "of the future nothing counts", given: [0, 5], expect: 1 },
    { name: "no step, and no discount", given: [1, 0], expect: 0 },
  ],
  properties: [{ name: "other discounts and numbers of steps, drawn at random", given: cases }],
  explain: (expected, got) => {
    if (typeof got !== "number" || !Number.isFinite(got)) return undefined;
    if (expected === Infinity || expected === 100 && got > 50 && got < 100) return cutOff;
  },
  mistakes: [
    {
      says: cutOff,
      wrong: (discount, steps) => highestValue(discount, Math.min(steps, 100_000)),
      also: [(discount, steps) => highestValue(discount, Math.min(steps, 1000))],
    },
    {
      says: "For discount 1 your formula divides 0 by 0. There the sum is the number of steps.",
      wrong: (discount, steps) => (1 - discount ** steps) / (1 - discount),
    },
    {
      says:
        "That is the value without an end, $1/(1 - \\gamma)$. Where an end is in sight, less can still come.",
      wrong: (discount, steps) => discount === 1 ? steps : 1 / (1 - discount),
      also: [(discount) => 1 / (1 - discount)],
    },
    {
      says: "The discount is missing: a reward that comes later counts for less.",
      wrong: (_, steps) => steps,
    },
    {
      says: "Your first reward is discounted already. The next reward counts in full: the sum begins with 1.",
      wrong: (discount, steps) => discount * highestValue(discount, steps),
    },
    {
      says: "That is one step too many: so many steps, so many terms, the last with $\\gamma^{n-1}$.",
      wrong: (discount, steps) => highestValue(discount, steps + 1),
    },
    {
      says: "That is one step too few: so many steps, so many terms, the last with $\\gamma^{n-1}$.",
      wrong: (discount, steps) => steps === 0 ? 0 : highestValue(discount, steps - 1),
      also: [(discount, steps) => highestValue(discount, steps - 1)],
    },
    {
      says: "All rewards are discounted alike there. Each counts γ times as much as the one before it.",
      wrong: (discount, steps) => discount * steps,
    },
    {
      says: "That is the last term alone. All of them are to be added up.",
      wrong: (discount, steps) => discount ** steps,
      also: [(discount, steps) => discount ** (steps - 1)],
    },
  ],
});
