import fc from "fast-check";
import { epsilonGreedy } from "../../rules/epsilon_greedy.ts";
import { mistakes } from "./allowed_epsilon_greedy/mistakes.ts";
import { exercise } from "../exercise.ts";
import { amounts, shares } from "../numbers.ts";
import { seeded } from "../seeded.ts";

/** Rows of up to six actions, some of them forbidden, at least one allowed. */
const rows = fc.array(
  fc.oneof({ arbitrary: amounts(), weight: 2 }, { arbitrary: fc.constant(-Infinity), weight: 1 }),
  { minLength: 1, maxLength: 6 },
).filter((row) => row.some((value) => value > -Infinity));

const signature = `\
// The ε-greedy choice where some actions are forbidden: their value is -Infinity. At least one is allowed.
// If epsilon is above 0, draw random.random(); if that is below epsilon, explore: draw random.integers(0, n), where n
// is the number of allowed actions, and take the allowed action at that place.
// In all other cases take the best action, of equally good ones the first.
function myAllowedEpsilonGreedy(values: ArrayLike<number>, epsilon: number, random: rl.Generator): number`;

/**
 * ε-greedy with walls. Seeds stand for their first draws: 0 draws 0.637, 3
 * draws 0.0856 and then 0 of 2 or 3, 11 draws 0.129 and then 1 of 2, 2 of 3.
 */
export default exercise({
  id: "allowed-epsilon-greedy",
  title: "The ε-greedy choice, with walls",
  lesson: "03_sarsa_and_q_learning",
  signature,
  solution: `${signature} {
  const allowed = Array.from(values, (_, action) => action).filter((action) => values[action] > -Infinity);
  if (epsilon > 0 && random.random() < epsilon) return allowed[random.integers(0, allowed.length)];
  let best = allowed[0];
  for (const action of allowed) if (values[action] > values[best]) best = action;
  return best;
}`,
  reference: epsilonGreedy,
  hints: [
    "If the numbers of the allowed actions stood in a list, what would exploring be?",
    "$a = \\begin{cases}\\text{any allowed action} & \\text{with probability } \\varepsilon\\\\" +
    "\\arg\\max_a Q(s, a) & \\text{else}\\end{cases}$. Nothing is smaller than $-\\infty$, so the maximum needs no care.",
    "`const allowed = Array.from(values, (_, a) => a).filter((a) => values[a] > -Infinity);` Then explore with " +
    "`allowed[random.integers(0, allowed.length)]`; else go through `allowed` and keep the best.",
  ],
  cases: [
    {
      name: "epsilon 0: the best action, without a draw",
      given: [[-Infinity, 0.2, 0.7, -Infinity], 0, seeded(0)],
      expect: 2,
    },
    {
      name: "two equally good: the first",
      given: [[-Infinity, 0.5, -Infinity, 0.5], 0, seeded(0)],
      expect: 1,
    },
    { name: "negative values", given: [[-Infinity, -300, -20, -Infinity], 0, seeded(0)], expect: 2 },
    {
      name: "a draw of 0.637 is above epsilon: the best action",
      given: [[-Infinity, 0.2, 0.7, -Infinity], 0.5, seeded(0)],
      expect: 2,
    },
    {
      name: "a draw of 0.0856 is below epsilon; place 0 of the two allowed actions",
      given: [[-Infinity, 0.2, 0.7, -Infinity], 0.5, seeded(3)],
      expect: 1,
    },
    {
      name: "exploring: place 1 of the two allowed actions",
      given: [[0.9, -Infinity, -Infinity, 0.1], 0.5, seeded(11)],
      expect: 3,
    },
    {
      name: "exploring may choose the best action too: place 2 of three",
      given: [[0.1, 0.2, -Infinity, 0.9], 0.5, seeded(11)],
      expect: 3,
    },
    {
      name: "a dead end: the only action there is",
      given: [[0.4, -Infinity, -Infinity, -Infinity], 1, seeded(11)],
      expect: 0,
    },
    { name: "no walls at all", given: [[1, 5, 2], 0.5, seeded(11)], expect: 2 },
  ],
  properties: [
    {
      name: "the same draws, the same action as the library's",
      given: fc.tuple(rows, shares(), fc.nat(999).map(seeded)),
    },
  ],
  mistakes,
});
