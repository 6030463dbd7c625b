import type { Mistake } from "../../exercise.ts";
import { check, lastMean, mean, type ScoreCheck, sum } from "./check.ts";

/** Checks that look at other scores, or compare otherwise. */
export const mistakes: readonly Mistake<ScoreCheck>[] = [
  {
    says:
      "With fewer episodes than asked for there is a mean, or it passes. A lucky beginning is no proof: ask for " +
      "the length first.",
    wrong: (scores, threshold, episodes = 100) => {
      const found = mean(scores.slice(-episodes));
      return { mean: found, passed: found >= threshold };
    },
    also: [
      (scores, threshold, episodes = 100) => {
        const found = sum(scores.slice(-episodes)) / episodes;
        return { mean: found, passed: found >= threshold };
      },
      (scores, threshold, episodes = 100) => {
        const found = mean(scores.slice(-episodes));
        return { mean: found, passed: scores.length >= episodes && found >= threshold };
      },
    ],
  },
  {
    says: "The mean runs over all episodes. What was learnt shows in the last ones.",
    wrong: check((scores) => mean(scores)),
  },
  {
    says: "Those are the first episodes. The last ones are `scores.slice(-episodes)`.",
    wrong: check((scores, episodes) => mean(scores.slice(0, episodes))),
  },
  {
    says: "To reach the threshold is enough: `>=`, not `>`.",
    wrong: check(lastMean, (mean, threshold) => mean > threshold),
  },
  {
    says: "It passes where the mean is *below* the threshold.",
    wrong: check(lastMean, (mean, threshold) => mean < threshold),
    also: [check(lastMean, (mean, threshold) => mean <= threshold)],
  },
  {
    says: "You divide by the number of all episodes, and have added up the last ones.",
    wrong: check((scores, episodes) => sum(scores.slice(-episodes)) / scores.length),
  },
  {
    says: "You add up all episodes, and divide by the number of the last ones.",
    wrong: check((scores, episodes) => sum(scores) / episodes),
  },
  {
    says: "One episode too few is looked at, or one too many.",
    wrong: check((scores, episodes) => mean(scores.slice(-episodes - 1))),
    also: [
      check((scores, episodes) => mean(scores.slice(1 - episodes))),
      check((scores, episodes) => mean(scores.slice(-episodes, -1))),
    ],
  },
  {
    says: "You look at the best of them, the worst, or the last. Asked for is their mean.",
    wrong: check((scores, episodes) => Math.max(...scores.slice(-episodes))),
    also: [
      check((scores, episodes) => Math.min(...scores.slice(-episodes))),
      check((scores) => scores[scores.length - 1]),
    ],
  },
];
