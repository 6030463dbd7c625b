import fc from "fast-check";
import { runningMean } from "../../rules/running_mean.ts";
import { exercise } from "../exercise.ts";
import { lists } from "../numbers.ts";
import { mistakes } from "./running_mean/mistakes.ts";

const signature = `\
// At each place the mean of the last \`window\` values, the present one counted;
// at the beginning, where there are fewer, of all so far.
function myRunningMean(values: number[], window: number): number[]`;

/** The trailing mean that learning curves are drawn with. */
export default exercise({
  id: "running-mean",
  title: "The running mean",
  lesson: "04_q_learning_cartpole",
  signature,
  solution: `${signature} {
  return values.map((_, i) => {
    const last = values.slice(Math.max(0, i - window + 1), i + 1);
    return last.reduce((sum, value) => sum + value, 0) / last.length;
  });
}`,
  reference: (values: number[], window: number): number[] => Array.from(runningMean(values, window)),
  hints: [
    "With a window of 2, which values does the mean at index 3 look at? And how many are there at index 0?",
    "$m_i = \\frac{1}{i - f + 1} \\sum_{k=f}^{i} x_k$ with $f = \\max(0,\\; i - w + 1)$.",
    "For each i take `values.slice(Math.max(0, i - window + 1), i + 1)`, sum it up, " +
    "and divide by its `length`.",
  ],
  cases: [
    { name: "a window of 2", given: [[2, 4, 8, 6], 2], expect: [2, 3, 6, 7] },
    { name: "a window of 3", given: [[3, 6, 0, 9, 3], 3], expect: [3, 4.5, 3, 5, 4] },
    { name: "a window of 1 leaves everything as it is", given: [[5, 1, 7], 1], expect: [5, 1, 7] },
    { name: "a window longer than the array", given: [[4, 8, 0], 100], expect: [4, 6, 4] },
    { name: "no values", given: [[], 3], expect: [] },
  ],
  properties: [
    {
      name: "no mean lies outside the values",
      given: fc.tuple(lists(1), fc.integer({ min: 1, max: 15 })),
      holds: (means, values) =>
        means.every((mean) => mean >= Math.min(...values) - 1e-6 && mean <= Math.max(...values) + 1e-6),
    },
    { name: "any values, any window", given: fc.tuple(lists(), fc.integer({ min: 1, max: 15 })) },
  ],
  mistakes,
});
