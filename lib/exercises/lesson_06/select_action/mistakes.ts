import type { Generator } from "../../../random/generator.ts";
import type { Mistake } from "../../exercise.ts";
import { type Select, selectWith } from "./selecting.ts";

/** Any action but the best. */
function anotherOne(values: Float32Array, random: Generator): number {
  const best = values.indexOf(Math.max(...values));
  return (best + 1 + random.integers(0, Math.max(1, values.length - 1))) % values.length;
}

/** Choices that are nearly ε-greedy. */
export const mistakes: readonly Mistake<Select>[] = [
  {
    says: "That is the greatest value itself. Asked is for the action that has it: its place in the list.",
    wrong: selectWith({ best: (values) => Math.max(...values) }),
  },
  {
    says: "It explores with probability 1 − ε. A draw from [0, 1) is *below* ε with probability ε.",
    wrong: selectWith({ explores: (epsilon, random) => epsilon > 0 && random.random() >= epsilon }),
  },
  {
    says: "It draws, though epsilon is 0. Where nothing is to be explored nothing is drawn, " +
      "so that a greedy episode leaves the generator as it was.",
    wrong: selectWith({ explores: (epsilon, random) => random.random() < epsilon }),
  },
  {
    says: "Your function draws from two actions, always. There are as many as the network has outputs.",
    wrong: selectWith({ explored: (_, random) => random.integers(0, 2) }),
  },
  {
    says:
      "Your function draws from too many actions. There are as many as the network has outputs, not as the " +
      "state has numbers, and `random.integers(0, n)` ends before n by itself.",
    wrong: selectWith({ explored: (values, random) => random.integers(0, values.length + 1) }),
  },
  {
    says: "The last action is never drawn: `random.integers(0, n)` ends before n by itself.",
    wrong: selectWith({ explored: (values, random) => random.integers(0, Math.max(1, values.length - 1)) }),
  },
  {
    says: "It never explores: epsilon is not asked.",
    wrong: selectWith({ explores: () => false }),
  },
  {
    says:
      "It always explores where epsilon is above 0. Draw first: only if the draw is below epsilon it does.",
    wrong: selectWith({ explores: (epsilon) => epsilon > 0 }),
    also: [
      selectWith({
        explores: (epsilon, random) => {
          if (epsilon > 0) random.random();
          return epsilon > 0;
        },
      }),
    ],
  },
  {
    says: "That is the action of the *least* value.",
    wrong: selectWith({ best: (values) => values.indexOf(Math.min(...values)) }),
  },
  {
    says: "Of actions that are equally good the first is asked for; yours is the last.",
    wrong: selectWith({ best: (values) => values.lastIndexOf(Math.max(...values)) }),
  },
  {
    says: "Exploring may come upon the best action too: all are equally likely.",
    wrong: selectWith({ explored: anotherOne }),
  },
  {
    says:
      "You begin with 0 as the best so far, and values may all be negative. Begin with the first of them.",
    wrong: selectWith({
      best: (values) => {
        let best = 0, greatest = 0;
        for (const [action, value] of values.entries()) {
          if (value > greatest) [best, greatest] = [action, value];
        }
        return best;
      },
    }),
  },
];
