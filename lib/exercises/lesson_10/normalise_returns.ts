import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { tenths } from "../numbers.ts";
import { mistakes } from "./normalise_returns/mistakes.ts";
import { normalisedWith, type NormaliseReturns } from "./normalise_returns/normalising.ts";

const signature = `\
// The returns of one or several episodes, a list for each, brought to one scale: (G − mean) / (deviation + 1e-9), with the
// mean and the deviation of *all* of them, the squares divided by n − 1. A return that is all alone becomes 0.
function myNormaliseReturns(episodes: number[][]): number[][]`;

/** One to three episodes of one to four steps, whose returns are all alike or spread by a tenth at least. */
const batches = fc.array(fc.array(tenths(-9, 9), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 3,
});

const reference: NormaliseReturns = normalisedWith();

/** Source lesson c's normalisation, for any number of episodes. */
export default exercise({
  id: "normalise-returns",
  title: "Returns on one scale",
  lesson: "10_reinforce",
  signature,
  solution: `${signature} {
  const all = episodes.flat(), n = all.length;
  const mean = all.reduce((sum, value) => sum + value, 0) / n;
  const squares = all.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = n > 1 ? Math.sqrt(squares / (n - 1)) : 0;
  return episodes.map((returns) => returns.map((value) => (value - mean) / (deviation + 1e-9)));
}`,
  reference,
  tolerance: 1e-6,
  hints: [
    "How many means are there, if a good episode is to stand out beside a bad one? And what is the deviation of a single " +
    "number, where the squares are divided by n − 1?",
    "$\\hat G_i = \\dfrac{G_i - m}{s + 10^{-9}}$ with $m = \\frac1n \\sum_i G_i$ and " +
    "$s = \\sqrt{\\frac{1}{n - 1} \\sum_i (G_i - m)^2}$, where $i$ runs over all steps of all episodes.",
    "`const all = episodes.flat();` for the mean and the deviation (0 where there is only one), and " +
    "`episodes.map((returns) => returns.map((value) => …))` for the result.",
  ],
  cases: [
    { name: "an episode of three steps: mean 2, deviation 1", given: [[[3, 2, 1]]], expect: [[1, 0, -1]] },
    {
      name: "two episodes, a good one and a bad one: mean 5, deviation 2",
      given: [[[7, 7, 5], [3, 3]]],
      expect: [[1, 1, 0], [-1, -1]],
    },
    { name: "all returns are the same: no step stands out", given: [[[4, 4, 4]]], expect: [[0, 0, 0]] },
    { name: "an episode of a single step", given: [[[9]]], expect: [[0]] },
    {
      name: "returns below zero: mean −4, deviation √8",
      given: [[[-2], [-6]]],
      expect: [[Math.SQRT1_2], [-Math.SQRT1_2]],
    },
    {
      name: "two episodes of two steps: mean 3, deviation √(8/3)",
      given: [[[5, 3], [3, 1]]],
      expect: [[Math.sqrt(1.5), 0], [0, -Math.sqrt(1.5)]],
    },
  ],
  properties: [{ name: "any episodes", given: fc.tuple(batches) }],
  mistakes,
});
