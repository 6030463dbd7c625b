import fc from "fast-check";
import { argmax } from "../rules/argmax.ts";
import { epsilonGreedy } from "../rules/epsilon_greedy.ts";
import { noisyGreedy } from "../rules/noisy_greedy.ts";
import { exercise } from "./exercise.ts";
import { lists, tenths } from "./numbers.ts";
import { seeded } from "./seeded.ts";

const signature = `\
// With probability epsilon any action, all equally likely, else the best one; of equally good ones the first.
// Draw random.random() first; if it is below epsilon, explore: draw random.integers(0, values.length).
// With epsilon = 0 draw nothing.
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
    { name: "epsilon 0: the best action, without a draw", given: [[1, 5, 2], 0, seeded(0)], expect: 1 },
    { name: "two actions equally good: the first", given: [[1, 5, 5], 0, seeded(0)], expect: 1 },
    { name: "all values negative", given: [[-3, -1, -2], 0, seeded(0)], expect: 1 },
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
        lists(1),
        fc.oneof(fc.constantFrom(0, 1), tenths(0, 1)),
        fc.nat(999).map(seeded),
      ),
    },
  ],
  mistakes: [
    {
      says: "With epsilon = 0 nothing is to be drawn. Ask `epsilon > 0` before you draw.",
      wrong: (values, epsilon, random) =>
        random.random() < epsilon ? random.integers(0, values.length) : argmax(values),
    },
    {
      says: "You add noise to the values and take the best. That is not ε-greedy: with values 10 and 0 " +
        "the second action would never be chosen. Draw the action itself.",
      wrong: noisyGreedy,
    },
    {
      says: "Your agent never explores.",
      wrong: (values) => argmax(values),
    },
    {
      says: "The comparison is the wrong way round: you explore with probability 1 − ε. " +
        "A draw is below ε with probability ε.",
      wrong: (values, epsilon, random) =>
        epsilon > 0 && random.random() > epsilon ? random.integers(0, values.length) : argmax(values),
    },
    {
      says:
        "Of equally good actions take the first. A later one is better only if it is greater: `>`, not `>=`.",
      wrong: (values, epsilon, random) =>
        epsilon > 0 && random.random() < epsilon
          ? random.integers(0, values.length)
          : Array.from(values).lastIndexOf(Math.max(...Array.from(values))),
    },
    {
      says: "You leave the best action out when you explore. Exploring means any action, the best included.",
      wrong: (values, epsilon, random) => {
        const best = argmax(values);
        if (epsilon === 0 || random.random() >= epsilon) return best;
        const others = Array.from(values, (_, action) => action).filter((action) => action !== best);
        return others[random.integers(0, Math.max(1, others.length))] ?? best;
      },
    },
    {
      says: "The last action is never drawn. `integers(low, high)` leaves `high` out, so " +
        "`integers(0, values.length)` already is every index.",
      wrong: (values, epsilon, random) =>
        epsilon > 0 && random.random() < epsilon
          ? random.integers(0, Math.max(1, values.length - 1))
          : argmax(values),
    },
    {
      says: "You draw the action before you know whether you need one. Draw `random.random()` first.",
      wrong: (values, epsilon, random) => {
        if (epsilon === 0) return argmax(values);
        const any = random.integers(0, values.length);
        return random.random() < epsilon ? any : argmax(values);
      },
    },
    {
      says: "The chances are right, but the draws are others than the library's. " +
        "Draw the action with `random.integers(0, values.length)`.",
      wrong: (values, epsilon, random) =>
        epsilon > 0 && random.random() < epsilon
          ? Math.floor(random.random() * values.length)
          : argmax(values),
    },
    {
      says: "You return the greatest value. Asked for is its index: the action.",
      wrong: (values, epsilon, random) =>
        epsilon > 0 && random.random() < epsilon
          ? random.integers(0, values.length)
          : Math.max(...Array.from(values)),
    },
    {
      says: "You begin with 0 as the best value so far. Where all values are negative none is above it; " +
        "begin with the first value.",
      wrong: (values, epsilon, random) => {
        if (epsilon > 0 && random.random() < epsilon) return random.integers(0, values.length);
        let best = 0, greatest = 0;
        for (let action = 0; action < values.length; action++) {
          if (values[action] > greatest) [best, greatest] = [action, values[action]];
        }
        return best;
      },
    },
  ],
});
