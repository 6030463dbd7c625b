import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { shares } from "../numbers.ts";

/** What the next values of a batch count for. */
type Discounts = (terminated: ArrayLike<number>, steps: ArrayLike<number>, discount: number) => number[];

/** What a next value counts for, by the number of steps that lie before it; nothing at an end. */
function by(count: (discount: number, steps: number, all: number[]) => number): Discounts {
  return (terminated, steps, discount) =>
    Array.from(terminated, (end, i) => end ? 0 : count(discount, steps[i], Array.from(steps)));
}

const right = by((discount, steps) => discount ** steps);

/** Up to six rows of a batch. */
const batches = fc.integer({ min: 0, max: 6 }).chain((n) =>
  fc.tuple(
    fc.array(fc.constantFrom(0, 0, 1), { minLength: n, maxLength: n }),
    fc.array(fc.integer({ min: 1, max: 5 }), { minLength: n, maxLength: n }),
    shares(),
  )
);

const signature = `\
// What the next values of a batch count for, one number a row. Between what was seen and what was seen next lie
// steps[i] rewards; where terminated[i] is 1, what was seen next is terminal.
function myDiscounts(terminated: ArrayLike<number>, steps: ArrayLike<number>, discount: number): number[]`;

/** A value that lies n steps ahead, discounted as if it were the next one. */
export default exercise({
  id: "same-discount",
  title: "Find the bug: too good to be true",
  lesson: "12_improving_dqn",
  signature,
  start: `${signature} {
  return Array.from(terminated, (end) => end ? 0 : discount);
}`,
  solution: `${signature} {
  return Array.from(terminated, (end, i) => end ? 0 : discount ** steps[i]);
}`,
  reference: right,
  bug: by((discount) => discount),
  tolerance: 1e-6, // a list of 32-bit numbers is as good
  hints: [
    "Which of the three arguments is never used?",
    "$y = r_1 + \\gamma\\,r_2 + \\dots + \\gamma^{m-1} r_m + \\gamma^m \\max_a Q(s_m, a)$, where $m$ is the row's number of " +
    "steps. What stands before the maximum?",
    "`Array.from(terminated, (end, i) => …)` hands you the place i too: at an end 0, " +
    "otherwise `discount ** steps[i]`.",
  ],
  cases: [
    {
      name: "three steps: 0.9³; at an end nothing",
      given: [Uint8Array.of(0, 1), Int32Array.of(3, 3), 0.9],
      expect: [0.729, 0],
    },
    { name: "one step: γ itself", given: [[0], [1], 0.9], expect: [0.9] },
    {
      name: "rows of different length: 0.5, 0.25, 0.125, and an end",
      given: [Uint8Array.of(0, 0, 0, 1), Int32Array.of(1, 2, 3, 2), 0.5],
      expect: [0.5, 0.25, 0.125, 0],
    },
    { name: "nothing is discounted", given: [[0, 1, 0], [3, 1, 2], 1], expect: [1, 0, 1] },
    { name: "nothing counts", given: [[0, 0], [1, 3], 0], expect: [0, 0] },
    { name: "an empty batch", given: [[], [], 0.9], expect: [] },
  ],
  properties: [{ name: "any batch", given: batches }],
  mistakes: [
    {
      says:
        "All rows are discounted alike. Where an episode ended or was cut short, a row has fewer steps: " +
        "each row's own `steps[i]` counts.",
      wrong: by((discount, _, all) => discount ** Math.max(...all)),
      also: [by((discount, _, all) => discount ** all[0]), by((discount) => discount ** 3)],
    },
    {
      says: "Discounted once too little: n rewards stand before the value, so it is γⁿ, not γⁿ⁻¹.",
      wrong: by((discount, steps) => discount ** (steps - 1)),
    },
    {
      says:
        "Discounted once too often: γⁿ. The first reward is not discounted at all, the value n steps ahead n times.",
      wrong: by((discount, steps) => discount ** (steps + 1)),
    },
    {
      says:
        "That is γ times the number of steps: it grows with them. Each step multiplies by γ once more: `discount ** steps[i]`.",
      wrong: by((discount, steps) => discount * steps),
    },
    {
      says:
        "That is γ divided by the number of steps. Each step multiplies by γ once more: `discount ** steps[i]`.",
      wrong: by((discount, steps) => discount / steps),
    },
    {
      says: "Base and exponent are swapped: `discount ** steps[i]`.",
      wrong: by((discount, steps) => steps ** discount),
    },
    {
      says: "The ends were right: what is seen next there has no value, and counts for nothing.",
      wrong: (_, steps, discount) => Array.from(steps, (count) => discount ** count),
    },
    {
      says: "The ends are the wrong way round: there, and only there, nothing counts.",
      wrong: (terminated, steps, discount) =>
        Array.from(terminated, (end, i) => end ? discount ** steps[i] : 0),
    },
    {
      says:
        "The exponent is the row's place in the batch, which means nothing. How many steps it has counts: `steps[i]`.",
      wrong: (terminated, _, discount) => Array.from(terminated, (end, i) => end ? 0 : discount ** i),
    },
    {
      says: "Now nothing is discounted. A value that lies n steps ahead counts γⁿ times.",
      wrong: by(() => 1),
    },
    {
      says:
        "A memory hands out `terminated` as bytes (`Uint8Array`) and `steps` as whole numbers (`Int32Array`), and " +
        "their own `map` gives such a list again: 0.729 becomes 0. `Array.from(terminated, (end, i) => …)` makes a list " +
        "that can hold it.",
      wrong: (terminated, steps, discount) =>
        Uint8Array.from(terminated, (end, i) => end ? 0 : discount ** steps[i]),
    },
    {
      says: "That is the number of steps itself, and it stretches the value. Each step multiplies by γ: " +
        "`discount ** steps[i]`.",
      wrong: by((_, steps) => steps),
    },
    {
      says: "`^` is no power: it compares the bits of two whole numbers. A power is `discount ** steps[i]`.",
      wrong: by((discount, steps) => discount ^ steps),
    },
  ],
});
