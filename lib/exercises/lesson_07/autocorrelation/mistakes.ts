import type { Mistake } from "../../exercise.ts";
import { type Correlate, correlation, mean } from "./correlations.ts";

/** The correlation of two lists, each about a mean of its own. */
const aboutTwoMeans: Correlate = (given, lag) => {
  const values = Array.from(given), first = values.slice(0, values.length - lag), later = values.slice(lag);
  const [one, other] = [first, later].map(mean);
  const sum = (term: (t: number) => number) => first.reduce((total, _, t) => total + term(t), 0);
  const products = sum((t) => (first[t] - one) * (later[t] - other));
  return products / Math.sqrt(sum((t) => (first[t] - one) ** 2) * sum((t) => (later[t] - other) ** 2));
};

/** The sum of the products by the squares of only those values that have one beside them. */
const bySquaresOfPairs: Correlate = (given, lag) => {
  const values = Array.from(given), middle = mean(values);
  let products = 0, squares = 0;
  for (let t = 0; t + lag < values.length; t++) {
    products += (values[t] - middle) * (values[t + lag] - middle);
    squares += (values[t] - middle) ** 2;
  }
  return products / squares;
};

/** Divided by what `^` makes of the differences. */
const byBits: Correlate = (values, lag) => {
  const list = Array.from(values), middle = mean(list);
  return correlation({ divisor: () => list.reduce((sum, value) => sum + ((value - middle) ^ 2), 0) })(
    values,
    lag,
  );
};

/** Other numbers than the autocorrelation. */
export const mistakes: readonly Mistake<Correlate>[] = [
  {
    says: "The mean is not taken away. Without that, values that only lie far from 0 count as alike.",
    wrong: correlation({ middle: () => 0 }),
  },
  {
    says:
      "The sum of the products is not divided by anything. Divide it by the sum of the squares: then a value " +
      "beside itself, at lag 0, comes to 1.",
    wrong: correlation({ divisor: () => 1 }),
  },
  {
    says:
      "You take the mean of the products, which still has the unit of the values squared. Divide their sum by " +
      "the sum of the squares.",
    wrong: correlation({ divisor: (_, count, lag) => count - lag }),
    also: [correlation({ divisor: (_, count) => count })],
  },
  {
    says:
      "You divide mean by mean. Asked for is the sum of the products there are, divided by the sum of *all* " +
      "squares: few pairs then count for little.",
    wrong: correlation({ divisor: (squares, count, lag) => squares * (count - lag) / count }),
  },
  {
    says: "`^` is not a power here: it compares bits. The square of x is `x ** 2`.",
    wrong: byBits,
  },
  {
    says: "Each half has a mean of its own here. One mean, that of all values, holds for both sides.",
    wrong: aboutTwoMeans,
  },
  {
    says:
      "Your list is a ring: behind the last value comes the first again. Pairs that reach over the end are " +
      "left out.",
    wrong: correlation({ beside: (values, t, lag) => values[(t + lag) % values.length] }),
  },
  {
    says: "The lag is one too long: at lag 0 every value stands beside itself, and the result is 1.",
    wrong: correlation({ beside: (values, t, lag) => values[t + lag + 1] }),
  },
  {
    says: "The lag makes no difference: you always look at the same pairs. Beside `values[t]` stands " +
      "`values[t + lag]`.",
    wrong: correlation({ beside: (values, t) => values[t] }),
    also: [correlation({ beside: (values, t) => values[t + 1] })],
  },
  {
    says:
      "You divide by a square root. The products are squares already, so the sum of the squares is the measure.",
    wrong: correlation({ divisor: (squares) => Math.sqrt(squares) }),
  },
  {
    says:
      "The sign is lost. Where what is above the mean is followed by what is below it, the result is negative.",
    wrong: (values, lag) => Math.abs(correlation()(values, lag)),
  },
  {
    says:
      "The squares are those of the values that begin a pair. Below the line stand the squares of *all* values, " +
      "whatever the lag.",
    wrong: bySquaresOfPairs,
  },
  {
    says: "The last pair is missing. A pair is there as long as `t + lag < values.length`.",
    wrong: correlation({
      beside: (values, t, lag) => t + lag < values.length - 1 ? values[t + lag] : undefined,
    }),
  },
  {
    says:
      "Where there is no value beside one, you take a 0 for it. A pair that is not there adds nothing: leave it out.",
    wrong: correlation({ beside: (values, t, lag) => values[t + lag] ?? 0 }),
    also: [correlation({ beside: (values, t, lag) => values[t - lag] ?? 0 })],
  },
  {
    says: "At lag 0 no pair is left: `slice(0, -lag)` is `slice(0, 0)` there, which is empty. " +
      "`slice(0, values.length - lag)` means the same at every lag.",
    wrong: (values, lag) => lag === 0 ? 0 : correlation()(values, lag),
  },
];
