import type { sampleAction } from "../../../rules/sample_action.ts";
import type { Mistake } from "../../exercise.ts";

/** The first action whose chance, together with those before it, is above the draw; the last if there is none. */
function reaching(probabilities: ArrayLike<number>, drawn: number): number {
  let sum = 0;
  const found = Array.from(probabilities).findIndex((chance) => (sum += chance) > drawn);
  return found < 0 ? probabilities.length - 1 : found;
}

/** Wrong ways to draw an action. */
export const mistakes: readonly Mistake<typeof sampleAction>[] = [
  {
    says: "You draw anew for each action, so that the later ones are drawn too rarely or too often. " +
      "Draw once, before the loop.",
    wrong: (probabilities, random) => {
      for (let action = 0, sum = 0; action < probabilities.length; action++) {
        sum += probabilities[action];
        if (sum > random.random()) return action;
      }
      return probabilities.length - 1;
    },
  },
  {
    says:
      "You compare the draw with each chance by itself. Add them up as you go: 0.637 is above 0.25 and above " +
      "0.5, and still below their sum.",
    wrong: (probabilities, random) => {
      const drawn = random.random();
      const found = Array.from(probabilities).findIndex((chance) => chance > drawn);
      return found < 0 ? probabilities.length - 1 : found;
    },
    also: [(probabilities, random) => {
      const drawn = random.random();
      return Array.from(probabilities).findIndex((chance) => chance > drawn);
    }],
  },
  {
    says: "You take the likeliest action. A policy draws: an action of chance 0.1 is taken one time in ten.",
    wrong: (probabilities, random) => {
      random.random();
      const all = Array.from(probabilities);
      return all.indexOf(Math.max(...all));
    },
    also: [(probabilities) => {
      const all = Array.from(probabilities);
      return all.indexOf(Math.max(...all));
    }],
  },
  {
    says: "You draw all actions equally often, the forbidden ones too. The chances decide.",
    wrong: (probabilities, random) => random.integers(0, probabilities.length),
    also: [(probabilities, random) => Math.floor(random.random() * probabilities.length)],
  },
  {
    says:
      "The comparison is the wrong way round: go on while the sum is not above the draw, and stop where it is.",
    wrong: (probabilities, random) => {
      const drawn = random.random();
      let sum = 0;
      const found = Array.from(probabilities).findIndex((chance) => (sum += chance) < drawn);
      return found < 0 ? probabilities.length - 1 : found;
    },
  },
  {
    says: "You ask before you have added the chance of the action itself, and are one action late.",
    wrong: (probabilities, random) => {
      const drawn = random.random();
      let sum = 0;
      for (let action = 0; action < probabilities.length; action++) {
        if (sum > drawn) return action;
        sum += probabilities[action];
      }
      return probabilities.length - 1;
    },
  },
  {
    says:
      "You stop where the sum *reaches* the draw. It must be above it: `>`, not `>=`, or a draw of exactly 0 would " +
      "take a first action whose chance is 0.",
    wrong: (probabilities, random) => {
      const drawn = random.random();
      let sum = 0;
      return Array.from(probabilities).findIndex((chance) => (sum += chance) >= drawn);
    },
  },
  {
    says: "You return one more than the action: the first is 0.",
    wrong: (probabilities, random) => reaching(probabilities, random.random()) + 1,
  },
  {
    says:
      "You go from the last action to the first. The chances are as they should be, but the draws are others " +
      "than the library's: begin with action 0.",
    wrong: (probabilities, random) =>
      probabilities.length - 1 - reaching(Array.from(probabilities).reverse(), random.random()),
  },
  {
    says: "You return the chance of the action drawn. Asked for is its index: the action.",
    wrong: (probabilities, random) => probabilities[reaching(probabilities, random.random())],
  },
  {
    says: "You draw twice. One draw decides, and the generator's next one is for the next action.",
    wrong: (probabilities, random) => {
      random.random();
      return reaching(probabilities, random.random());
    },
  },
];
