import type { Mistake } from "../../exercise.ts";
import { normalisedWith, type NormaliseReturns } from "./normalising.ts";

const right = normalisedWith();

/** Each step's returns, of all episodes that got so far, by themselves. */
function byStep(episodes: number[][]): number[][] {
  return episodes.map((returns) =>
    returns.map((_, t) => {
      const reached = episodes.filter(({ length }) => length > t);
      const column = right(reached.map((other) => [other[t]]));
      return column[reached.indexOf(returns)][0];
    })
  );
}

/** Each return beside the mean of its episode, by the deviation of all. */
function byOwnMean(episodes: number[][]): number[][] {
  return right(episodes).map((returns) => {
    const mean = returns.reduce((sum, value) => sum + value, 0) / returns.length;
    return returns.map((value) => value - mean);
  });
}

/** The squares begin with the first return itself. */
function withoutStart(episodes: number[][]): number[][] {
  const all = episodes.flat(), mean = all.reduce((sum, value) => sum + value) / all.length;
  const squares = all.reduce((sum, value) => sum + (value - mean) ** 2);
  const deviation = Math.sqrt(squares / Math.max(1, all.length - 1));
  return episodes.map((returns) => returns.map((value) => (value - mean) / (deviation + 1e-9)));
}

/** What goes wrong where returns are brought to one scale. */
export const mistakes: readonly Mistake<NormaliseReturns>[] = [
  {
    says:
      "Each episode by itself: then a good episode and a bad one look alike, and *which* was good is lost. One mean and one " +
      "deviation of all returns together.",
    wrong: (episodes) => episodes.map((returns) => right([returns])[0]),
  },
  {
    says:
      "The wrong axis: you compare first steps with first steps, second with second. One mean and one deviation of all " +
      "returns together.",
    wrong: byStep,
  },
  {
    says:
      "Where all returns are the same, the deviation is 0, and 0/0 is not a number: a single NaN ruins every weight. Add 1e-9 " +
      "to the deviation.",
    wrong: normalisedWith({ put: (value, mean, deviation) => (value - mean) / deviation }),
  },
  {
    says:
      "A single return has no deviation where the squares are divided by n − 1: 0/0. There is nothing to compare it with: 0.",
    wrong: normalisedWith({ divisor: (count) => count - 1 }),
  },
  {
    says: "You divide the squares by n. The source's deviation, as PyTorch's, divides by n − 1.",
    wrong: normalisedWith({ divisor: (count) => count }),
  },
  {
    says:
      "`reduce` without a number to begin with takes the first return as it is, and never its square: write `, 0` at its end.",
    wrong: withoutStart,
  },
  {
    says: "That is the variance. The deviation is its root.",
    wrong: normalisedWith({
      put: (value, mean, deviation) => (value - mean) / (deviation ** 2 + 1e-9),
    }),
  },
  {
    says: "The mean is gone, and the returns are spread as widely as before: divide by the deviation.",
    wrong: normalisedWith({ put: (value, mean) => value - mean }),
  },
  {
    says: "They are scaled, and all are still positive: take the mean away first.",
    wrong: normalisedWith({ put: (value, _, deviation) => value / (deviation + 1e-9) }),
  },
  {
    says: "Divided first, and the mean taken away then. Both are divided: (G − mean) / deviation.",
    wrong: normalisedWith({ put: (value, mean, deviation) => value / (deviation + 1e-9) - mean }),
  },
  {
    says: "A bracket is missing: only the mean is divided. (G − mean) / deviation.",
    wrong: normalisedWith({ put: (value, mean, deviation) => value - mean / (deviation + 1e-9) }),
  },
  {
    says:
      "Each episode's own mean is taken away: which of them was good is lost. One mean of all returns together.",
    wrong: byOwnMean,
  },
  {
    says:
      "An episode of a single step becomes 0 where others stand beside it. Only a return that is all alone does: count all " +
      "returns, not the episode's.",
    wrong: (episodes) => right(episodes).map((returns) => returns.length === 1 ? [0] : returns),
  },
  {
    says: "The sign: a return above the mean is to be positive.",
    wrong: normalisedWith({ put: (value, mean, deviation) => (mean - value) / (deviation + 1e-9) }),
  },
  {
    says: "One list comes back. The returns of an episode belong together: a list for each.",
    wrong: (episodes) => Object.assign([], right(episodes).flat()),
  },
];
