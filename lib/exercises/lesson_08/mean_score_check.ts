import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { tenths } from "../numbers.ts";
import { check, lastMean } from "./mean_score_check/check.ts";
import { mistakes } from "./mean_score_check/mistakes.ts";

const signature = `\
// The mean score of the last so many episodes, and whether it reaches the threshold. With fewer episodes than that
// there is no mean, NaN, and nothing is passed.
function myMeanScoreCheck(
  scores: number[],
  threshold: number,
  episodes = 100,
): { mean: number; passed: boolean }`;

/** Scores, a threshold near their mean, and how many of them count. */
const runs = fc.tuple(
  fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 12 }),
  tenths(1, 20),
  fc.integer({ min: 1, max: 8 }),
);

/** The automatic check of the lab, whose threshold is the caller's. */
export default exercise({
  id: "mean-score-check",
  title: "When is it good enough?",
  lesson: "08_dqn",
  signature,
  solution: `${signature} {
  if (scores.length < episodes) return { mean: NaN, passed: false };
  const mean = scores.slice(-episodes).reduce((sum, score) => sum + score, 0) / episodes;
  return { mean, passed: mean >= threshold };
}`,
  reference: check(lastMean),
  hints: [
    "Which scores count, how many are there at least, and is it enough to be *just* as good as the threshold?",
    "$\\frac{1}{n} \\sum_{i = N - n + 1}^{N} \\text{score}_i \\ge \\text{threshold}$, if $N \\ge n$.",
    "`scores.slice(-episodes)` are the last ones; add them up with `reduce`, divide by `episodes`, compare with `>=`. " +
    "Before that: `if (scores.length < episodes) return { mean: NaN, passed: false };`.",
  ],
  cases: [
    {
      name: "a mean of exactly the threshold is enough",
      given: [[1, 2, 3], 2, 3],
      expect: { mean: 2, passed: true },
    },
    { name: "just below", given: [[1, 2, 3], 2.1, 3], expect: { mean: 2, passed: false } },
    {
      name: "the last ones count: good at the end",
      given: [[1, 1, 1, 9, 7], 8, 2],
      expect: { mean: 8, passed: true },
    },
    {
      name: "the last ones count: good at the beginning",
      given: [[9, 9, 9, 1, 3], 5, 2],
      expect: { mean: 2, passed: false },
    },
    {
      name: "too few episodes, however good",
      given: [[200, 200], 10, 3],
      expect: { mean: NaN, passed: false },
    },
    { name: "none at all", given: [[], 0, 1], expect: { mean: NaN, passed: false } },
    { name: "a single one", given: [[7], 7, 1], expect: { mean: 7, passed: true } },
    {
      name: "one bad episode among good ones: 620 / 4",
      given: [[200, 20, 200, 200], 160, 4],
      expect: { mean: 155, passed: false },
    },
    {
      name: "a hundred episodes where nothing is said: 99 are too few",
      given: [Array.from({ length: 99 }, () => 200), 195],
      expect: { mean: NaN, passed: false },
    },
    {
      name: "and a hundred are enough",
      given: [Array.from({ length: 100 }, () => 200), 195],
      expect: { mean: 200, passed: true },
    },
  ],
  properties: [{ name: "other scores, drawn at random", given: runs }],
  mistakes,
});
