import type { Mistake } from "../../exercise.ts";
import { around, fading, mean, means, sliced, sum } from "./means.ts";

/** What learners write for the mean of the last values. */
export const mistakes: readonly Mistake<(values: number[], window: number) => number[]>[] = [
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
    says: "Your window reaches one value too far back. `window` values end at i and begin at i − window + 1.",
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
];
