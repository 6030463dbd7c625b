import type { Mistake } from "../../exercise.ts";
import { ascending, type Best, expectedBest, weighted } from "./best.ts";

const mean: (numbers: readonly number[]) => number = (numbers) =>
  numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** What learners write for the best of several runs. */
export const mistakes: readonly Mistake<Best>[] = [
  {
    says:
      "That is the best score of all. With a few runs one may miss it: asked is for the best of so many, on average.",
    wrong: (scores) => Math.max(...scores),
  },
  {
    says:
      "That is the mean, which is what a single run scores on average. The best of several lies above it.",
    wrong: (scores) => mean(scores),
  },
  {
    says:
      "You take the best of the first runs in the list. Their order means nothing: all scores are equally likely in each run.",
    wrong: (scores, runs) => Math.max(...scores.slice(0, runs)),
  },
  {
    says:
      "You take the mean of the best so many scores. The best of several runs is drawn, and may be a poor one.",
    wrong: (scores, runs) => mean(ascending(scores).slice(-runs)),
  },
  {
    says:
      "That is the *worst* of so many runs, on average. Sort the other way round, or count from the other end.",
    wrong: weighted((upTo, runs) => upTo ** runs, (scores) => ascending(scores).reverse()),
  },
  {
    says: "You draw without putting back, as if no two runs could score the same. " +
      "Each run scores any of them, whatever the others do.",
    wrong: (scores, runs) => withoutPuttingBack(ascending(scores), Math.min(runs, scores.length)),
  },
  {
    says:
      "`sort()` alone sorts numbers as if they were words, 100 before 9. Say how: `sort((a, b) => a - b)`.",
    wrong: weighted((upTo, runs) => upTo ** runs, (scores) => [...scores].sort()),
  },
  {
    says: "The scores must be sorted before they are weighted: the probability to be the best goes by rank.",
    wrong: weighted((upTo, runs) => upTo ** runs, (scores) => [...scores]),
  },
  {
    says: "The power belongs to each of the two shares, and the difference is taken afterwards: " +
      "`((i + 1) / n) ** runs - (i / n) ** runs`.",
    wrong: (scores, runs) => scores.reduce((sum, score) => sum + score * (1 / scores.length) ** runs, 0),
  },
  {
    says:
      "That is how likely it is that the best is *at most* this score. How likely it is to be just this one, " +
      "is the difference of two neighbours.",
    wrong: (scores, runs) =>
      ascending(scores).reduce((sum, score, i) => sum + score * ((i + 1) / scores.length) ** runs, 0),
  },
  {
    says:
      "The formula counts the scores from 1, a list counts its places from 0. What stands at place `i` has `i + 1` " +
      "scores that are no better, itself included: `((i + 1) / n) ** runs - (i / n) ** runs`.",
    wrong: oneTooEarly(0),
    also: [oneTooEarly(1)],
  },
  {
    says: "The power is one too low. All of the runs must score no better, the best one too: `** runs`.",
    wrong: weighted((upTo, runs) => upTo ** (runs - 1)),
  },
  {
    says:
      "Equal scores are counted once. Two seeds with the same score make it twice as likely: leave both in the list.",
    wrong: (scores, runs) => expectedBest([...new Set(scores)], runs),
  },
];

/** Places counted from 0, in a formula that counts them from 1. */
function oneTooEarly(first: number): Best {
  return (scores, runs) => {
    const sorted = ascending(scores), n = scores.length;
    return sorted.reduce(
      (sum, x, i) => i < first ? sum : sum + x * ((i / n) ** runs - ((i - 1) / n) ** runs),
      0,
    );
  };
}

/** The mean over all ways to choose so many of the scores: the i-th is the best of C(i, runs − 1) of them. */
function withoutPuttingBack(sorted: readonly number[], runs: number): number {
  const n = sorted.length;
  let best = 0, share = runs / n;
  for (let i = n - 1; i >= runs - 1; i--) {
    best += share * sorted[i];
    share *= i === 0 ? 0 : (i - runs + 1) / i;
  }
  return best;
}
