import type { Generator } from "../../../random/generator.ts";
import { argmax } from "../../../rules/argmax.ts";
import type { Mistake } from "../../exercise.ts";

type Choice = (values: ArrayLike<number>, epsilon: number, random: Generator) => unknown;

/** The actions that are not forbidden. */
function allowedIn(values: ArrayLike<number>): number[] {
  return Array.from(values, (_, action) => action).filter((action) => values[action] > -Infinity);
}

function explores(epsilon: number, random: Generator): boolean {
  return epsilon > 0 && random.random() < epsilon;
}

/** Wrong ways to choose where some actions are forbidden. */
export const mistakes: readonly Mistake<Choice>[] = [
  {
    says: "Exploring walks into walls: draw among the allowed actions only, not among all of them.",
    wrong: (values, epsilon, random) =>
      explores(epsilon, random) ? random.integers(0, values.length) : argmax(values),
  },
  {
    says: "What you draw is a *place* in the list of allowed actions. Return the action that stands there: " +
      "`allowed[place]`.",
    wrong: (values, epsilon, random) =>
      explores(epsilon, random) ? random.integers(0, allowedIn(values).length) : argmax(values),
  },
  {
    says: "Exploring leaves out the best action. In the ε-greedy choice it takes part in the draw.",
    wrong: (values, epsilon, random) => {
      const best = argmax(values), others = allowedIn(values).filter((action) => action !== best);
      return explores(epsilon, random) && others.length > 0
        ? others[random.integers(0, others.length)]
        : best;
    },
  },
  {
    says: "It never explores.",
    wrong: (values) => argmax(values),
    also: [
      (values, epsilon, random) => {
        if (epsilon > 0) random.random();
        return argmax(values);
      },
    ],
  },
  {
    says: "It explores when the draw is *above* epsilon. A draw is below ε with probability ε.",
    wrong: (values, epsilon, random) => {
      if (epsilon === 0 || random.random() < epsilon) return argmax(values);
      const allowed = allowedIn(values);
      return allowed[random.integers(0, allowed.length)];
    },
  },
  {
    says: "Of equally good actions you take the last. Take the first: only what is greater (`>`) is better.",
    wrong: (values, epsilon, random) => {
      const allowed = allowedIn(values);
      if (explores(epsilon, random)) return allowed[random.integers(0, allowed.length)];
      return allowed.reduce((best, action) => values[action] >= values[best] ? action : best);
    },
  },
  {
    says:
      "With epsilon = 0 nothing is to be drawn: ask `epsilon > 0` before the draw, or seeds no longer fit.",
    wrong: (values, epsilon, random) => {
      const allowed = allowedIn(values);
      return random.random() < epsilon ? allowed[random.integers(0, allowed.length)] : argmax(values);
    },
  },
  {
    says:
      "Your search for the best begins at 0, so where all values are negative it finds nothing greater. " +
      "Begin with the first allowed action.",
    wrong: (values, epsilon, random) => {
      const allowed = allowedIn(values);
      if (explores(epsilon, random)) return allowed[random.integers(0, allowed.length)];
      let best = allowed[0], greatest = 0;
      for (const action of allowed) {
        if (values[action] > greatest) [best, greatest] = [action, values[action]];
      }
      return best;
    },
  },
  {
    says: "Your best is a place in the list of allowed actions, too. Return the action that stands there.",
    wrong: (values, epsilon, random) => {
      const allowed = allowedIn(values);
      if (explores(epsilon, random)) return allowed[random.integers(0, allowed.length)];
      return argmax(allowed.map((action) => values[action]));
    },
  },
];
