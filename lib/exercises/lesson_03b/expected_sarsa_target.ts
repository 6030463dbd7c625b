import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts, shares } from "../numbers.ts";
import { mistakes } from "./expected_sarsa_target/mistakes.ts";
import { target } from "./expected_sarsa_target/target.ts";

const signature = `\
// The target of expected SARSA. nextValues is the row Q(s', ·) of the next state, with at least one action;
// the policy takes any action with probability epsilon, all equally likely, else the best.
function myExpectedSarsaTarget(
  reward: number,
  nextValues: number[],
  epsilon: number,
  discount: number,
  terminated: boolean,
): number`;

/** The mean over what SARSA would draw. */
export default exercise({
  id: "expected-sarsa-target",
  title: "The target of expected SARSA",
  lesson: "03b_more_tabular_methods",
  signature,
  solution: `${signature} {
  if (terminated) return reward;
  const mean = nextValues.reduce((sum, value) => sum + value, 0) / nextValues.length;
  return reward + discount * ((1 - epsilon) * Math.max(...nextValues) + epsilon * mean);
}`,
  reference: target,
  hints: [
    "How often does the policy explore, and what is the next action worth then, on average? And else?",
    "$\\sum_a \\pi(a \\mid s')\\,Q(s', a) = (1-\\varepsilon)\\,\\max_a Q(s', a) + " +
    "\\varepsilon\\,\\frac1n\\sum_a Q(s', a)$. Where the episode is over, $y = r$.",
    "Compute `mean` with `reduce`, then " +
    "`(1 - epsilon) * Math.max(...nextValues) + epsilon * mean`, and discount all of it.",
  ],
  cases: [
    {
      name: "0.8 · 10 + 0.2 · 5 = 9: the target is 1 + 0.9 · 9",
      given: [1, [0, 10], 0.2, 0.9, false],
      expect: 9.1,
    },
    { name: "without exploring: the best", given: [1, [0, 10], 0, 0.9, false], expect: 10 },
    { name: "exploring always: the mean", given: [1, [0, 10], 1, 0.9, false], expect: 5.5 },
    { name: "the end: nothing comes after it", given: [-100, [3, 7], 0.1, 0.9, true], expect: -100 },
    {
      name: "four actions, all of them bad: 0.6 · −10 + 0.4 · −25 = −16",
      given: [-1, [-10, -20, -30, -40], 0.4, 1, false],
      expect: -17,
    },
    {
      name: "two are equally good: 0.5 · 4 + 0.5 · 2 = 3",
      given: [0, [4, 4, 0, 0], 0.5, 0.5, false],
      expect: 1.5,
    },
    { name: "a single action", given: [2, [8], 0.3, 0.5, false], expect: 6 },
    { name: "a discount of 0", given: [3, [8, 1], 0.3, 0, false], expect: 3 },
  ],
  properties: [
    {
      name: "any step",
      given: fc.tuple(
        amounts(),
        fc.array(amounts(), { minLength: 1, maxLength: 6 }),
        shares(),
        shares(),
        fc.boolean(),
      ),
    },
  ],
  mistakes,
});
