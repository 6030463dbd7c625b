import { argmax } from "../../../rules/argmax.ts";
import type { epsilonGreedy } from "../../../rules/epsilon_greedy.ts";
import { noisyGreedy } from "../../../rules/noisy_greedy.ts";
import type { Mistake } from "../../exercise.ts";

/** Explores among the other actions by drawing until it is not the best one. */
const drawingAnew: typeof epsilonGreedy = (values, epsilon, random) => {
  const best = argmax(values);
  if (epsilon === 0 || random.random() >= epsilon) return best;
  let action = random.integers(0, values.length);
  while (action === best && values.length > 1) action = random.integers(0, values.length);
  return action;
};

/** Explores among the other actions by going on from the best one. */
const shifting: typeof epsilonGreedy = (values, epsilon, random) => {
  const best = argmax(values);
  if (epsilon === 0 || random.random() >= epsilon) return best;
  return (best + 1 + random.integers(0, Math.max(1, values.length - 1))) % values.length;
};

/** Wrong ways to choose between the best action and any. */
export const mistakes: readonly Mistake<typeof epsilonGreedy>[] = [
  {
    says: "With epsilon = 0 your function explores. There it is to take the best action, without a draw.",
    wrong: (values, epsilon, random) =>
      epsilon > 0 && random.random() > epsilon ? argmax(values) : random.integers(0, values.length),
    also: [
      (values, epsilon, random) =>
        epsilon > 0 && random.random() >= epsilon ? argmax(values) : random.integers(0, values.length),
    ],
  },
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
    says: "Nothing was drawn from `random`, and without a draw there is no exploring. " +
      "Is it `random.random()`, with brackets, and the generator that your function is given?",
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
    also: [drawingAnew, shifting],
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
      epsilon > 0 && random.random() < epsilon ? Math.floor(random.random() * values.length) : argmax(values),
  },
  {
    says: "You explore with the value of the action drawn. What was drawn is the action: " +
      "return `random.integers(0, values.length)` itself.",
    wrong: (values, epsilon, random) =>
      epsilon > 0 && random.random() < epsilon ? values[random.integers(0, values.length)] : argmax(values),
  },
  {
    says: "You take the action of the least value. The best one is that of the greatest.",
    wrong: (values, epsilon, random) =>
      epsilon > 0 && random.random() < epsilon
        ? random.integers(0, values.length)
        : argmax(Array.from(values, (value) => -value)),
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
];
