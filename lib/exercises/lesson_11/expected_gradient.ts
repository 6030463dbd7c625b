import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { tenths } from "../numbers.ts";
import { mistakes } from "./expected_gradient/mistakes.ts";
import { estimated, shareOf } from "./expected_gradient/estimates.ts";

const signature = `\
// The mean of the estimate (r − b) ∇ log π(a), a number for each preference. Action a is taken with
// probability probabilities[a] and then pays rewards[a]; the probabilities are the softmax of the
// preferences.
function myExpectedGradient(probabilities: number[], rewards: number[], baseline: number): number[]`;

/** Two to four actions, each with a chance, and a baseline near their rewards or far from them. */
const choices = fc.integer({ min: 2, max: 4 }).chain((n) =>
  fc.tuple(
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n }).map(shareOf),
    fc.array(tenths(-10, 10), { minLength: n, maxLength: n }),
    tenths(-100, 100),
  )
);

/** What a baseline does to the mean of the policy gradient's estimate: nothing. */
export default exercise({
  id: "expected-gradient",
  title: "What a baseline does to the mean",
  lesson: "11_actor_critic",
  signature,
  solution: `${signature} {
  return probabilities.map((own, k) => {
    const slope = (a: number) => (a === k ? 1 : 0) - own;
    return probabilities.reduce((sum, p, a) => sum + p * (rewards[a] - baseline) * slope(a), 0);
  });
}`,
  reference: estimated(),
  tolerance: 1e-4, // numbers of 32 bits are as good, also with 100 taken off
  hints: [
    "There is one estimate for each action that may be taken. Which numbers does it hold, one a preference, and how " +
    "often does it come up?",
    "$g_k = \\sum_a \\pi(a)\\,(r_a - b)\\,\\partial \\log \\pi(a) / \\partial h_k$, and of a softmax " +
    "$\\partial \\log \\pi(a) / \\partial h_k = \\mathbb{1}[a = k] - \\pi(k)$.",
    "For each k add up `probabilities[a] * (rewards[a] - baseline) * ((a === k ? 1 : 0) - probabilities[k])` over all a.",
  ],
  cases: [
    {
      name: "two actions, no baseline: ½ · 1 · ½ − ½ · 3 · ½ for the first",
      given: [[0.5, 0.5], [1, 3], 0],
      expect: [-0.5, 0.5],
    },
    {
      name: "the same with the mean taken off: the same",
      given: [[0.5, 0.5], [1, 3], 2],
      expect: [-0.5, 0.5],
    },
    {
      name: "one action is rarer: ¼ · 8 · ¾, and ¼ · 8 · (−¾)",
      given: [[0.25, 0.75], [8, 0], 0],
      expect: [1.5, -1.5],
    },
    {
      name: "three actions: π(k) times how much better than 4 each is",
      given: [[0.5, 0.25, 0.25], [4, 8, 0], 0],
      expect: [0, 1, -1],
    },
    {
      name: "the same, with 100 taken off",
      given: [[0.5, 0.25, 0.25], [4, 8, 0], 100],
      expect: [0, 1, -1],
    },
    { name: "all pay the same: nothing to be learnt", given: [[0.2, 0.8], [7, 7], 3], expect: [0, 0] },
    { name: "a single action is certain", given: [[1, 0], [5, 9], -2], expect: [0, 0] },
  ],
  properties: [{ name: "any policy and any baseline", given: choices }],
  mistakes,
});
