import fc from "fast-check";
import { exercise } from "../exercise.ts";

type Index = (digits: number[], bins: number) => number;

/** A sum over the digits. */
function summing(term: (digit: number, i: number, bins: number, count: number) => number): Index {
  return (digits, bins) => digits.reduce((sum, digit, i) => sum + term(digit, i, bins, digits.length), 0);
}

/** Some digits, and how many bins they count in. */
const digitsAndBins = fc.integer({ min: 2, max: 12 }).chain((bins) =>
  fc.tuple(fc.array(fc.nat(bins - 1), { maxLength: 5, size: "max" }), fc.constant(bins))
);

const signature = `\
// The number of a state, from the bin of each of its variables; all have as many bins.
// The first digit counts ones, the second counts in bins, the third in bins · bins, and so on.
function myStateIndex(digits: number[], bins: number): number`;

/** Digits of any base made one number, the first the least significant. */
export default exercise({
  id: "state-index",
  title: "The number of a state",
  lesson: "04b_how_far_a_table_goes",
  signature,
  solution: `${signature} {
  let index = 0;
  for (let i = 0; i < digits.length; i++) index += digits[i] * bins ** i;
  return index;
}`,
  reference: summing((digit, i, bins) => digit * bins ** i),
  hints: [
    "With 6 bins the first digit has used up the numbers 0 to 5. By how much must the second digit count, " +
    "so that no two states meet?",
    "$\\sum_i d_i \\cdot 6^i$ with $i$ from 0, and `bins` in place of 6.",
    "Begin with `let index = 0`, and for each `i` add `digits[i] * bins ** i`.",
  ],
  cases: [
    { name: "2 + 3 · 6 + 1 · 36 + 4 · 216", given: [[2, 3, 1, 4], 6], expect: 920 },
    { name: "one step in the second variable is six states further", given: [[0, 1, 0, 0], 6], expect: 6 },
    { name: "the last of 1,296 states", given: [[5, 5, 5, 5], 6], expect: 1295 },
    { name: "the first one", given: [[0, 0, 0, 0], 6], expect: 0 },
    { name: "ten bins: decimal digits, the ones in front", given: [[4, 7, 5], 10], expect: 574 },
    { name: "two-digit bins do not collide: 1 + 11 · 12", given: [[1, 11], 12], expect: 133 },
    { name: "nor here: 11 + 1 · 12", given: [[11, 1], 12], expect: 23 },
    { name: "nothing observed: a single state", given: [[], 6], expect: 0 },
  ],
  properties: [
    { name: "any digits", given: digitsAndBins },
  ],
  mistakes: [
    {
      says: "`^` is no power here: it mixes the bits of two numbers. A power is `bins ** i`.",
      wrong: summing((digit, i, bins) => digit * (bins ^ i)),
      also: [
        summing((digit, i, bins) => (digit * bins) ^ i),
        (digits, bins) => digits.reduce((sum, digit, i) => (sum + digit * bins) ^ i, 0),
      ],
    },
    {
      says: "You count the last digit as ones. Here the first one is the least significant: " +
        "digit i is worth `bins ** i`.",
      wrong: summing((digit, i, bins, count) => digit * bins ** (count - 1 - i)),
    },
    {
      says: "The first digit counts ones, `bins ** 0`: your powers begin one too high.",
      wrong: summing((digit, i, bins) => digit * bins ** (i + 1)),
    },
    {
      says:
        "You multiply by `bins * i`. Each variable counts `bins` times as much as the one before: `bins ** i`.",
      wrong: summing((digit, i, bins) => digit * bins * i),
      also: [
        summing((digit, i, bins) => digit * (i === 0 ? 1 : bins * i)),
        summing((digit, i, bins) => digit * bins * (i + 1)),
      ],
    },
    {
      says:
        "That is a sum of the digits, and many states have the same. Each digit needs a place of its own.",
      wrong: summing((digit) => digit),
      also: [summing((digit, _, bins) => digit * bins)],
    },
    {
      says:
        "Those are decimal places. With 6 bins they leave most numbers unused, and from eleven bins on they collide. " +
        "Count in `bins`.",
      wrong: summing((digit, i) => digit * 10 ** i),
      also: [
        (digits) => Number(digits.join("")),
        (digits) => digits.reduce((index, digit) => 10 * index + digit, 0),
        (digits) => digits.join(""),
      ],
    },
    {
      says: "Your base is a fixed 6. Count in `bins`.",
      wrong: summing((digit, i) => digit * 6 ** i),
    },
    {
      says: "The power belongs to `bins`, not to the digit: `digits[i] * bins ** i`.",
      wrong: summing((digit, i, bins) => (digit * bins) ** i),
      also: [summing((digit, i) => digit ** i)],
    },
    {
      says: "The first digit is missing. Arrays are counted from 0: the first one is `digits[0]`.",
      wrong: summing((digit, i, bins) => i === 0 ? 0 : digit * bins ** i),
    },
    {
      says: "The last digit is missing. The last position is `digits.length - 1`, and it counts too.",
      wrong: summing((digit, i, bins, count) => i === count - 1 ? 0 : digit * bins ** i),
    },
    {
      says: "Where nothing is observed `reduce` has nothing to begin from. Give it a second argument: 0.",
      wrong: (digits, bins) => digits.reduce((sum, digit, i) => sum + digit * bins ** i),
    },
    {
      says:
        "That is the number of states, `bins` to the power of the variables. Asked is for the number of one.",
      wrong: (digits, bins) => bins ** digits.length,
    },
  ],
});
