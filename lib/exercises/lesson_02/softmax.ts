import fc from "fast-check";
import { softmax } from "../../rules/softmax.ts";
import { exercise } from "../exercise.ts";
import { amounts, tenths } from "../numbers.ts";
import { mistakes } from "./softmax/mistakes.ts";

const no = -Infinity;

const signature = `\
// The chance of each action, exp(preference / temperature), divided by the sum of all these.
// A preference of -Infinity has no chance; one of 1000 must not be too much.
function mySoftmax(preferences: number[], temperature: number): number[]`;

/** Preferences of which one at least is finite, and a temperature. */
const calls = fc.tuple(
  fc.array(fc.oneof({ arbitrary: amounts(), weight: 4 }, { arbitrary: fc.constant(no), weight: 1 }), {
    maxLength: 6,
    size: "max",
  }),
  amounts(),
  tenths(0.1, 20),
).map(([preferences, last, temperature]): [number[], number] => [[...preferences, last], temperature]);

/** Preferences as chances, without an overflow. */
export default exercise({
  id: "softmax",
  title: "Softmax",
  lesson: "02_maze_policies",
  signature,
  solution: `${signature} {
  const largest = Math.max(...preferences);
  const powers = preferences.map((preference) => Math.exp((preference - largest) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}`,
  reference: (preferences: number[], temperature: number): number[] =>
    Array.from(softmax(preferences, temperature)),
  hints: [
    "`Math.exp(710)` is Infinity, and Infinity divided by itself is not a number. " +
    "What may one take away from all preferences without changing the chances?",
    "$\\pi(a) = \\dfrac{e^{(\\theta_a - m)/\\tau}}{\\sum_b e^{(\\theta_b - m)/\\tau}}$ with $m = \\max_b \\theta_b$: " +
    "the factor $e^{-m/\\tau}$ is above and below the line. And $e^{-\\infty} = 0$ by itself.",
    "`const largest = Math.max(...preferences)`, then `powers` by `map` with " +
    "`Math.exp((preference - largest) / temperature)`, then each of them divided by their sum.",
  ],
  cases: [
    { name: "as much preferred, as likely", given: [[1, 1], 1], expect: [0.5, 0.5] },
    { name: "ln 3 more is three times as likely", given: [[0, Math.log(3)], 1], expect: [0.25, 0.75] },
    { name: "a forbidden action", given: [[1, no, 1, no], 1], expect: [0.5, 0, 0.5, 0] },
    { name: "at a temperature of 2 it takes 2 ln 3", given: [[2 * Math.log(3), 0], 2], expect: [0.75, 0.25] },
    {
      name: "at half the temperature half as much",
      given: [[0, 0.5 * Math.log(3)], 0.5],
      expect: [0.25, 0.75],
    },
    { name: "large preferences", given: [[1000 + Math.log(3), 1000], 1], expect: [0.75, 0.25] },
    { name: "very negative ones", given: [[no, -1000, -1000 + Math.log(3)], 1], expect: [0, 0.25, 0.75] },
    { name: "a temperature near 0", given: [[3, 5, 4], 0.001], expect: [0, 1, 0] },
    { name: "far apart", given: [[-2000, 0], 1], expect: [0, 1] },
    { name: "a single action", given: [[7], 3], expect: [1] },
  ],
  properties: [{ name: "any preferences, any temperature", given: calls }],
  mistakes,
});
