import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { tables, tenths } from "../numbers.ts";
import { eachRow, normalise, normalised } from "./own_average/normalisations.ts";
import { mistakes } from "./own_average/mistakes.ts";

const signature = `\
// Advantages, a row for each copy, moved and stretched so that all of them together have the mean 0 and the
// deviation 1: (A − mean) / (deviation + 1e-9). The deviation is the sample's: n numbers' sum of squares is
// shared out among n − 1.
function myNormalised(advantages: number[][]): number[][]`;

const tableOf = (values: fc.Arbitrary<number>) =>
  fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
    .chain(([copies, steps]) => tables(copies, steps, values))
    .filter((table) => new Set(table.flat()).size > 1);

const root = Math.sqrt;

/** A normalisation by somebody who took each copy for itself. */
export default exercise({
  id: "own-average",
  title: "Find the bug: everybody is average",
  lesson: "11_actor_critic",
  signature,
  start: `${signature} {
  return advantages.map((row) => {
    const n = row.length, mean = row.reduce((sum, A) => sum + A, 0) / n;
    const variance = row.reduce((sum, A) => sum + (A - mean) ** 2, 0) / (n - 1);
    return row.map((A) => (A - mean) / (Math.sqrt(variance) + 1e-9));
  });
}`,
  solution: `${signature} {
  const all = advantages.flat(), n = all.length;
  const mean = all.reduce((sum, A) => sum + A, 0) / n;
  const variance = all.reduce((sum, A) => sum + (A - mean) ** 2, 0) / (n - 1);
  return advantages.map((row) => row.map((A) => (A - mean) / (Math.sqrt(variance) + 1e-9)));
}`,
  reference: normalised,
  bug: normalise(eachRow),
  tolerance: 1e-6,
  hints: [
    "Over which numbers do the mean and the sum run, and over which should they?",
    "$\\hat A_{ct} = (A_{ct} - \\bar A) / (s + 10^{-9})$ with *one* mean $\\bar A$ and *one* deviation " +
    "$s = \\sqrt{\\tfrac{1}{n - 1} \\sum_{c,t} (A_{ct} - \\bar A)^2}$ for all $n$ numbers of the table.",
    "`const all = advantages.flat()` are the numbers of all rows in one list: mean and variance are theirs, computed once, " +
    "before any row is touched.",
  ],
  cases: [
    {
      name: "the first copy did well, the second badly: 3, 3, −3, −3 with deviation √12",
      given: [[[3, 3], [-3, -3]]],
      expect: [[root(3) / 2, root(3) / 2], [-root(3) / 2, -root(3) / 2]],
    },
    {
      name: "a mean of 4 and squares of 9, 1, 1 and 9: the deviation is √(20/3)",
      given: [[[1, 3], [5, 7]]],
      expect: [[-3 / root(20 / 3), -1 / root(20 / 3)], [1 / root(20 / 3), 3 / root(20 / 3)]],
    },
    {
      name: "three steps of two copies: a mean of 0, squares that add up to 20, the deviation 2",
      given: [[[3, 0, 1], [-1, -3, 0]]],
      expect: [[1.5, 0, 0.5], [-0.5, -1.5, 0]],
    },
    {
      name: "the same, twice as large and 10 more: nothing changes",
      given: [[[16, 10, 12], [8, 4, 10]]],
      expect: [[1.5, 0, 0.5], [-0.5, -1.5, 0]],
    },
    {
      name: "a single copy: what it is compared with is itself",
      given: [[[1, 2, 3]]],
      expect: [[-1, 0, 1]],
    },
    {
      name: "all alike: nothing is better than anything",
      given: [[[5, 5], [5, 5]]],
      expect: [[0, 0], [0, 0]],
    },
  ],
  properties: [{ name: "any advantages", given: fc.tuple(tableOf(tenths(-10, 10))) }],
  mistakes,
});
