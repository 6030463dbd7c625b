import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { tenths } from "../numbers.ts";
import { type Correlate, correlation } from "./autocorrelation/correlations.ts";
import { mistakes } from "./autocorrelation/mistakes.ts";

const signature = `\
// How alike are values that lie \`lag\` steps apart? With m the mean of all values: the sum of
// (values[t] - m) · (values[t + lag] - m) over all pairs that there are, divided by the sum of all (values[t] - m)².
function myAutocorrelation(values: ArrayLike<number>, lag: number): number`;

/** Values that are not all the same, and a lag that may be longer than they are. */
const walks = fc.tuple(
  fc.array(tenths(-3, 7), { minLength: 2, maxLength: 12 })
    .filter((values) => Math.max(...values) - Math.min(...values) > 0.5),
  fc.nat(13),
);

/** How alike neighbours in time are. */
export default exercise<Correlate>({
  id: "autocorrelation",
  title: "The autocorrelation",
  lesson: "07_experience_replay",
  signature,
  solution: `${signature} {
  let mean = 0;
  for (let t = 0; t < values.length; t++) mean += values[t] / values.length;
  let products = 0, squares = 0;
  for (let t = 0; t < values.length; t++) {
    squares += (values[t] - mean) ** 2;
    if (t + lag < values.length) products += (values[t] - mean) * (values[t + lag] - mean);
  }
  return products / squares;
}`,
  reference: correlation(),
  tolerance: 1e-5, // a Float32Array holds the values as well
  hints: [
    "Take [1, 2, 3, 4] and lag 1: how far is each number from the mean, and which pairs are there?",
    "$\\rho_k = \\dfrac{\\sum_{t} (x_t - m)(x_{t+k} - m)}{\\sum_{t} (x_t - m)^2}$, above over all $t$ for which " +
    "$x_{t+k}$ exists, below over all $t$.",
    "First the mean, in a loop. In a second loop `squares += (values[t] - mean) ** 2;` and, " +
    "`if (t + lag < values.length)`, `products += (values[t] - mean) * (values[t + lag] - mean);`.",
  ],
  cases: [
    {
      name: "four in ascending order: (0.75 − 0.25 + 0.75) / 5",
      given: [[1, 2, 3, 4], 1],
      expect: 0.25,
    },
    { name: "at lag 0 each value stands beside itself", given: [[1, 2, 3, 4], 0], expect: 1 },
    { name: "up and down: three pairs of −1, four squares of 1", given: [[1, -1, 1, -1], 1], expect: -0.75 },
    {
      name: "two steps apart they are the same again: two pairs of 1",
      given: [[1, -1, 1, -1], 2],
      expect: 0.5,
    },
    { name: "ten higher, and as alike as before", given: [[11, 12, 13, 14], 1], expect: 0.25 },
    { name: "a single pair: −1.5 · 1.5 / 5", given: [[1, 2, 3, 4], 3], expect: -0.45 },
    { name: "no pair lies so far apart", given: [[1, 2, 3, 4], 4], expect: 0 },
    { name: "values in a typed array", given: [Float64Array.of(2, 4, 6, 8), 1], expect: 0.25 },
  ],
  properties: [{ name: "any values that are not all the same", given: walks }],
  mistakes,
});
