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
      "A single return has no deviation with n − 1 below the line: 0/0. Nothing can be said of it beside others: 0.",
    wrong: normalisedWith({ divisor: (count) => count - 1 }),
  },
  {
    says: "You divide the squares by n. The source's deviation, as PyTorch's, divides by n − 1.",
    wrong: normalisedWith({ divisor: (count) => count }),
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
    says: "The sign: a return above the mean is to be positive.",
    wrong: normalisedWith({ put: (value, mean, deviation) => (mean - value) / (deviation + 1e-9) }),
  },
  {
    says: "One list comes back. The returns of an episode belong together: a list for each.",
    wrong: (episodes) => Object.assign([], right(episodes).flat()),
  },
];
