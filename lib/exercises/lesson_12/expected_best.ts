import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { amounts } from "../numbers.ts";
import { expectedBest } from "./expected_best/best.ts";
import { mistakes } from "./expected_best/mistakes.ts";

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
  reference: expectedBest,
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
    {
      name: "equal scores count one by one: 0 three times in four, in both runs 9 times in 16",
      given: [[0, 80, 0, 0], 2],
      expect: 35,
    },
  ],
  properties: [{
    name: "any scores",
    given: fc.tuple(fc.array(amounts(), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 8 })),
  }],
  mistakes,
  explain: (expected, got) =>
    isNear(expected, got)
      ? "That is near, but not it. If you let chance decide, as a simulation does, no number of draws gives the mean " +
        "itself. It can be computed: each score, times how likely it is to be the best."
      : undefined,
});

/** Whether a number is another one nearly, but not quite. */
function isNear(expected: unknown, got: unknown): boolean {
  if (typeof expected !== "number" || typeof got !== "number") return false;
  const apart = Math.abs(got - expected) / Math.abs(expected);
  return apart > 1e-9 && apart < 0.05;
}
