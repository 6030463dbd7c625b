import fc from "fast-check";
import { runningMean } from "../../rules/running_mean.ts";
import { exercise } from "../exercise.ts";
import { lists } from "../numbers.ts";

function sum(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** The means of `values[from(i)]` to `values[to(i)]`, both clipped to the array. */
function means(values: readonly number[], from: (i: number) => number, to: (i: number) => number): number[] {
  return values.map((_, i) => {
    return mean(values.slice(Math.max(0, from(i)), to(i) + 1));
  });
}

/** The means of slices whose start is negative at the beginning. */
function sliced(from: (i: number, window: number) => number, to: (i: number) => number, byWindow = false) {
  return (values: number[], window: number): number[] =>
    values.map((_, i) => {
      const last = values.slice(from(i, window), to(i));
      return sum(last) / (byWindow ? window : last.length);
    });
}

/** A mean of values on both sides of the present one, as many as `reach` says. */
function around(reach: (window: number) => readonly [back: number, ahead: number]) {
  return (values: number[], window: number): number[] => {
    const [back, ahead] = reach(window);
    return means(values, (i) => i - back, (i) => i + ahead);
  };
}

/** A mean in which a value counts less and less; it starts at the first value, or at 0. */
function fading(weight: (window: number) => number, startsAtFirst: boolean) {
  return (values: number[], window: number): number[] => {
    let mean = startsAtFirst ? values[0] : 0;
    return values.map((value) => mean += weight(window) * (value - mean));
  };
}

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
  mistakes: [
    {
      says: "That is the end of the whole array, each time. The last `window` values up to i end at `i + 1`.",
      wrong: (values, window) => values.map(() => mean(values.slice(-window))),
    },
    {
      says: "Nothing ever leaves your sum, and you divide by `window` from the start.",
      wrong: (values, window) => values.map((_, i) => sum(values.slice(0, i + 1)) / window),
      also: [(values, window) => values.map((_, i) => sum(values.slice(0, i + 1)) / Math.min(i + 1, window))],
    },
    {
      says:
        "A value leaves your sum one step too late: take `values[i - window]` away as soon as `i >= window`.",
      wrong: (values, window) =>
        values.map((_, i) => sum(values.slice(Math.max(0, i - window), i + 1)) / Math.min(i + 1, window)),
      also: [
        (values, window) => {
          let total = 0;
          return values.map((value, i) => {
            total += value;
            if (i > window) total -= values[i - window];
            return total / Math.min(i + 1, window);
          });
        },
      ],
    },
    {
      says: "At the beginning there are fewer values than the window is wide. Divide by how many there are.",
      wrong: (values, window) =>
        means(values, (i) => i - window + 1, (i) => i).map((mean, i) =>
          mean * Math.min(i + 1, window) / window
        ),
    },
    {
      says:
        "Your window reaches one value too far back. `window` values end at i and begin at i − window + 1.",
      wrong: (values, window) => means(values, (i) => i - window, (i) => i),
    },
    {
      says: "The present value is missing. The end of `slice` is left out: write `i + 1` for it.",
      wrong: (values, window) => means(values, (i) => i - window, (i) => i - 1),
    },
    {
      says:
        "A negative start of `slice` counts from the end of the array, so at the beginning your slice is empty. " +
        "Let it start at 0 at the least, by `Math.max`, and end at `i + 1`.",
      wrong: sliced((i, window) => i - window + 1, (i) => i + 1),
      also: [
        sliced((i, window) => i - window, (i) => i),
        sliced((i, window) => i - window, (i) => i + 1),
        sliced((i, window) => i - window + 1, (i) => i + 1, true),
        sliced((i, window) => i - window, (i) => i, true),
        sliced((i, window) => i - window, (i) => i + 1, true),
      ],
    },
    {
      says: "That is the mean of everything so far. Let the values before the window go.",
      wrong: (values) => means(values, () => 0, (i) => i),
    },
    {
      says: "Your window lies around the present value, so it looks into the future. " +
        "A trailing mean looks back only.",
      wrong: (values, window) =>
        means(values, (i) => i - Math.floor(window / 2), (i) => i + Math.ceil(window / 2) - 1),
      also: [
        around((window) => [Math.floor(window / 2), Math.floor(window / 2)]),
        around((window) => [Math.floor((window - 1) / 2), Math.floor(window / 2)]),
        around((window) => [Math.ceil(window / 2), Math.ceil(window / 2)]),
        around((window) => [Math.floor(window / 2), Math.floor(window / 2) - 1]),
        around((window) => [Math.ceil(window / 2), Math.ceil(window / 2) - 1]),
        around((window) => [window / 2, window / 2]),
        around((window) => [window, window]),
      ],
    },
    {
      says: "Your window looks ahead. The last `window` values are those up to i.",
      wrong: (values, window) => means(values, (i) => i, (i) => i + window - 1),
    },
    {
      says: "The beginning is missing. There is a mean for every value; " +
        "the first ones have fewer values to look at.",
      wrong: (values, window) => means(values, (i) => i - window + 1, (i) => i).slice(window - 1),
    },
    {
      says:
        "The beginning is NaN. Where there are fewer values than the window is wide, take the mean of those.",
      wrong: (values, window) =>
        means(values, (i) => i - window + 1, (i) => i).map((mean, i) => i < window - 1 ? NaN : mean),
    },
    {
      says: "That is an exponential moving average, which forgets a value little by little. " +
        "Here each of the last `window` values counts alike, and what came before not at all.",
      wrong: fading((window) => 1 / window, true),
      also: [
        fading((window) => 1 / window, false),
        fading((window) => 2 / (window + 1), true),
        fading((window) => 2 / (window + 1), false),
        ...[0.01, 0.05, 0.1, 0.2, 0.5, 0.9].map((weight) => fading(() => weight, true)),
      ],
    },
    {
      says: "Those are sums. A mean is the sum divided by how many there are.",
      wrong: (values, window) =>
        means(values, (i) => i - window + 1, (i) => i).map((mean, i) => mean * Math.min(i + 1, window)),
    },
  ],
});
