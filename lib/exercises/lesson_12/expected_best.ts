import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts } from "../numbers.ts";

/** What the best of so many runs scores on average. */
type Best = (scores: number[], runs: number) => number;

const ascending = (scores: readonly number[]) => [...scores].sort((a, b) => a - b);
const mean: (numbers: readonly number[]) => number = (numbers) =>
  numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** The scores, worst first, each with the probability that it is the best. */
function weighted(share: (upTo: number, runs: number) => number, sorted = ascending): Best {
  return (scores, runs) => {
    const n = scores.length;
    return sorted(scores).reduce(
      (sum, score, i) => sum + score * (share((i + 1) / n, runs) - share(i / n, runs)),
      0,
    );
  };
}

const right = weighted((upTo, runs) => upTo ** runs);

const signature = `\
// What the best of so many runs scores on average, if each run scores one of these, all equally likely,
// whatever the others do.
function myExpectedBest(scores: number[], runs: number): number`;

/** What it is worth to report the best of several seeds. */
export default exercise({
  id: "expected-best",
  title: "The best of several",
  lesson: "12_improving_dqn",
  signature,
  solution: `${signature} {
  const sorted = [...scores].sort((a, b) => a - b), n = sorted.length;
  let best = 0;
  for (let i = 0; i < n; i++) best += sorted[i] * (((i + 1) / n) ** runs - (i / n) ** runs);
  return best;
}`,
  reference: right,
  hints: [
    "Sort the scores. When is the best of all runs at most the third of ten? When all of them are.",
    "With the scores sorted, worst first, $P(\\text{best} \\le x_i) = (i/n)^k$ for the i-th of n and k runs, so " +
    "$P(\\text{best} = x_i) = (i/n)^k - ((i-1)/n)^k$, and $\\mathbb{E}[\\text{best}] = \\sum_i x_i\\,P(\\text{best} = x_i)$.",
    "`const sorted = [...scores].sort((a, b) => a - b)`, and counting from 0: add up " +
    "`sorted[i] * (((i + 1) / n) ** runs - (i / n) ** runs)`.",
  ],
  cases: [
    { name: "two scores, two runs: 0 one time in four, 100 three times", given: [[0, 100], 2], expect: 75 },
    { name: "one run: the mean", given: [[60, 200, 100, 40], 1], expect: 100 },
    { name: "three runs: 0 one time in eight", given: [[80, 0], 3], expect: 70 },
    {
      name: "three scores, two runs: 1/9, 3/9 and 5/9, whatever their order",
      given: [[36, 0, 90], 2],
      expect: 62,
    },
    { name: "all alike", given: [[200, 200, 200], 5], expect: 200 },
    { name: "a single score", given: [[-7], 4], expect: -7 },
    { name: "sorted as numbers, not as words", given: [[9, 100], 2], expect: 77.25 },
    { name: "scores below 0: −4 one time in four", given: [[-4, -8], 2], expect: -5 },
  ],
  properties: [{
    name: "any scores",
    given: fc.tuple(fc.array(amounts(), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 8 })),
  }],
  mistakes: [
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
      says:
        "The scores must be sorted before they are weighted: the probability to be the best goes by rank.",
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
  ],
});

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
