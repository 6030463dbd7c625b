import fc from "fast-check";
import { epsilonGreedy } from "../../rules/epsilon_greedy.ts";
import { mistakes } from "./epsilon_greedy/mistakes.ts";
import { exercise } from "../exercise.ts";
import { lists, shares } from "../numbers.ts";
import { seeded } from "../seeded.ts";

const signature = `\
// With probability epsilon any action, all equally likely, else the best one; of equally good ones the first.
// Where epsilon is above 0, draw random.random(); if that is below epsilon, explore: the action is
// random.integers(0, values.length). Where epsilon is 0, draw nothing.
function myEpsilonGreedy(values: ArrayLike<number>, epsilon: number, random: rl.Generator): number`;

/**
 * The ε-greedy choice. Seeds stand for their first draws by numpy's
 * `default_rng`: 0 draws 0.637, 3 draws 0.0856 and then 0 of 3 (0 of 2), 11
 * draws 0.129 and then 2 of 3 (1 of 2).
 */
export default exercise({
  id: "epsilon-greedy",
  title: "The ε-greedy choice",
  lesson: "04_q_learning_cartpole",
  signature,
  solution: `${signature} {
  if (epsilon > 0 && random.random() < epsilon) return random.integers(0, values.length);
  let best = 0;
  for (let action = 1; action < values.length; action++) {
    if (values[action] > values[best]) best = action;
  }
  return best;
}`,
  reference: epsilonGreedy,
  hints: [
    "There are two questions: does it explore this time? And if not, which action is the best?",
    "$a = \\begin{cases}\\text{any action} & \\text{with probability } \\varepsilon\\\\" +
    "\\arg\\max_a Q(s, a) & \\text{else}\\end{cases}$. " +
    "A draw from $[0, 1)$ is below $\\varepsilon$ with probability $\\varepsilon$.",
    "`if (epsilon > 0 && random.random() < epsilon) return random.integers(0, values.length);` " +
    "Then go through the values and keep the index of the best so far; another is better only if it is greater (`>`).",
  ],
  cases: [
    { name: "epsilon 0: the best action, without a draw", given: [[2, 5, 1], 0, seeded(0)], expect: 1 },
    { name: "two actions equally good: the first", given: [[1, 5, 5], 0, seeded(0)], expect: 1 },
    { name: "all values negative", given: [[-20000, -3000, -4000], 0, seeded(0)], expect: 1 },
    { name: "values in a typed array", given: [Float64Array.of(1, 5, 2), 0, seeded(0)], expect: 1 },
    {
      name: "a draw of 0.637 is above epsilon: the best action",
      given: [[1, 5, 2], 0.5, seeded(0)],
      expect: 1,
    },
    {
      name: "a draw of 0.0856 is below epsilon: any action",
      given: [[1, 5, 2], 0.5, seeded(3)],
      expect: 0,
    },
    { name: "exploring reaches the last action too", given: [[1, 5, 2], 0.5, seeded(11)], expect: 2 },
    { name: "exploring may choose the best action too", given: [[5, 1, 2], 0.5, seeded(3)], expect: 0 },
    { name: "a value of 0 beside a value of 10 has its chance", given: [[10, 0], 1, seeded(11)], expect: 1 },
    { name: "a single action", given: [[4], 1, seeded(0)], expect: 0 },
  ],
  properties: [
    {
      name: "the same draws, the same action as the library's",
      given: fc.tuple(
        fc.oneof(lists(1), fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 1, maxLength: 8 })),
        shares(),
        fc.nat(999).map(seeded),
      ),
    },
  ],
  mistakes,
});
