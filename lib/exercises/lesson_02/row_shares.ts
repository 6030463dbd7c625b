import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { tenths } from "../numbers.ts";

const no = -Infinity;

const signature = `\
// The chance of each action: its share of the row. An action that is forbidden, -Infinity, has none: 0.
function myShares(row: number[]): number[]`;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Rows of weights, at least one of them above 0, some of them forbidden. */
const rows = fc.array(fc.oneof(fc.constant(no), fc.constant(0), tenths(0.1, 9)), {
  maxLength: 6,
  size: "max",
})
  .chain((weights) => fc.tuple(fc.constant(weights), tenths(0.1, 9), fc.nat(weights.length)))
  .map(([weights, weight, place]): [number[]] => [weights.toSpliced(place, 0, weight)]);

/** The naive policy: shares of weights. */
export default exercise({
  id: "row-shares",
  title: "Shares of a row",
  lesson: "02_maze_policies",
  signature,
  solution: `${signature} {
  const weights = row.map((entry) => entry === -Infinity ? 0 : entry);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}`,
  reference: (row: number[]): number[] => {
    const weights = row.map((entry) => entry === no ? 0 : entry);
    return weights.map((weight) => weight / sum(weights));
  },
  hints: [
    "How much do the allowed entries come to together? What should stand where a wall is?",
    "$\\pi(s, a) = \\theta(s, a) \\,/\\, \\sum_b \\theta(s, b)$, where the sum runs over the allowed actions only; " +
    "$\\pi(s, a) = 0$ for a forbidden one.",
    "Three lines: `const weights = row.map(…)` with 0 in place of `-Infinity`, `const sum = weights.reduce(…)`, and " +
    "a second `map`, over the weights, that returns shares.",
  ],
  cases: [
    { name: "S0: right or down", given: [[no, 1, 1, no]], expect: [0, 0.5, 0.5, 0] },
    { name: "S7: three ways", given: [[1, 1, no, 1]], expect: [1 / 3, 1 / 3, 0, 1 / 3] },
    { name: "S3: a dead end", given: [[1, no, no, no]], expect: [1, 0, 0, 0] },
    { name: "weights of 3 and 1", given: [[no, 3, 1, no]], expect: [0, 0.75, 0.25, 0] },
    { name: "a weight of 0 is allowed, and never drawn", given: [[2, 0, no, 6]], expect: [0.25, 0, 0, 0.75] },
    { name: "two actions", given: [[4, 12]], expect: [0.25, 0.75] },
  ],
  properties: [{ name: "any weights, any walls", given: rows }],
  mistakes: [
    {
      says: "You divide by the number of actions, walls included, so the chances do not add up to 1.",
      wrong: (row) => row.map((entry) => entry === no ? 0 : entry / row.length),
      also: [(row) => row.map((entry) => entry === no ? 0 : 1 / row.length)],
    },
    {
      says:
        "You share out evenly among the allowed actions. Each gets its *share of the sum*: an entry three times as " +
        "large has three times the chance.",
      wrong: (row) => {
        const allowed = row.filter((entry) => entry !== no).length;
        return row.map((entry) => entry === no ? 0 : 1 / allowed);
      },
      also: [
        (row) => {
          const total = sum(row.filter((entry) => entry !== no));
          return row.map((entry) => entry === no ? 0 : 1 / total);
        },
        (row) => {
          const allowed = row.filter((entry) => entry > 0).length;
          return row.map((entry) => entry === no ? 0 : 1 / allowed);
        },
      ],
    },
    {
      says:
        "You divide by how many moves are allowed. Each gets its *share of the sum*: divide by that of the entries.",
      wrong: (row) => {
        const allowed = row.filter((entry) => entry !== no).length;
        return row.map((entry) => entry === no ? 0 : entry / allowed);
      },
    },
    {
      says: "−Infinity is part of your sum, and what is divided by an infinite sum is 0 or NaN. " +
        "Put 0 in place of −Infinity before you add.",
      wrong: (row) => row.map((entry) => entry / sum(row)),
      also: [(row) => row.map((entry) => entry === no ? 0 : entry / sum(row))],
    },
    {
      says: "The forbidden actions are still −Infinity. Their chance is 0.",
      wrong: (row) => {
        const total = sum(row.filter((entry) => entry !== no));
        return row.map((entry) => entry / total);
      },
    },
    {
      says:
        "The forbidden actions are gone, so that the others stand at other places. Keep them, with a chance of 0.",
      wrong: (row) => {
        const allowed = row.filter((entry) => entry !== no);
        return allowed.map((entry) => entry / sum(allowed));
      },
    },
    {
      says: "These are the weights themselves. Divide each by their sum, so that they add up to 1.",
      wrong: (row) => row.map((entry) => entry === no ? 0 : entry),
    },
    {
      says: "You divide by the largest entry. Chances add up to 1: divide by the sum.",
      wrong: (row) => row.map((entry) => entry === no ? 0 : entry / Math.max(...row)),
    },
    {
      says: "That is softmax, which comes further down. Here each entry is divided by the sum as it is.",
      wrong: (row) => {
        const powers = row.map((entry) => Math.exp(entry));
        return powers.map((power) => power / sum(powers));
      },
    },
  ],
});
