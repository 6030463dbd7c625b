import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { shares, tenths } from "../numbers.ts";
import { mistakes } from "./rank_probabilities/mistakes.ts";
import { by, inTotal, type RankProbabilities, usual } from "./rank_probabilities/shares.ts";

const signature = `\
// How likely each place is to be drawn by rank: in proportion to (1 / rank) ** alpha. The largest error has rank 1, the
// next one rank 2, and so on; of equal errors the one that stands in front has the lower rank. Errors are |δ|.
function myRankProbabilities(errors: number[], alpha: number): number[]`;

/** The probabilities of the rank-based variant. */
export default exercise<RankProbabilities>({
  id: "rank-probabilities",
  title: "By rank",
  lesson: "09_prioritized_replay",
  signature,
  solution: `${signature} {
  const order = errors.map((_, place) => place).sort((a, b) => errors[b] - errors[a]);
  const parts: number[] = new Array(errors.length);
  order.forEach((place, k) => parts[place] = (1 / (k + 1)) ** alpha);
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}`,
  reference: by(usual),
  hints: [
    "Which place has rank 1, which rank 2? And in which order are the probabilities asked for: by rank, or by place?",
    "$P_i = (1 / \\operatorname{rank}(i))^\\alpha / \\sum_j (1 / \\operatorname{rank}(j))^\\alpha$.",
    "The rank of a place is 1 plus the number of errors that are larger, or equal and further in front. Or sort the *places*, " +
    "`errors.map((_, place) => place).sort((a, b) => errors[b] - errors[a])`: the k-th in that order has rank k + 1.",
  ],
  cases: [
    {
      name: "ranks 2, 1 and 3: 1/2, 1 and 1/3, of 11/6 together",
      given: [[5, 900, 0.1], 1],
      expect: [3 / 11, 6 / 11, 2 / 11],
    },
    {
      name: "how much larger makes no difference",
      given: [[5, 5.1, 4.9], 1],
      expect: [3 / 11, 6 / 11, 2 / 11],
    },
    {
      name: "ranks 3, 1, 4 and 2: 4, 12, 3 and 6 of 25",
      given: [[2, 9, 1, 5], 1],
      expect: [4 / 25, 12 / 25, 3 / 25, 6 / 25],
    },
    {
      name: "ranks 2, 3 and 1, which is no order of its own",
      given: [[7, 3, 8], 1],
      expect: [3 / 11, 2 / 11, 6 / 11],
    },
    { name: "α = 0: all alike", given: [[2, 9, 1, 5], 0], expect: [0.25, 0.25, 0.25, 0.25] },
    {
      name: "α = 0.5: 1 and a half for ranks 1 and 4",
      given: [[4, 3, 2, 1], 0.5],
      expect: inTotal([1, Math.SQRT1_2, 1 / Math.sqrt(3), 0.5]),
    },
    { name: "equal errors: the one in front comes first", given: [[3, 3], 1], expect: [2 / 3, 1 / 3] },
    { name: "sorted as numbers, not as words", given: [[9, 10], 1], expect: [1 / 3, 2 / 3] },
    { name: "a single place", given: [[0], 1], expect: [1] },
  ],
  properties: [{
    name: "any errors",
    given: fc.tuple(
      fc.array(fc.oneof(tenths(0, 3), tenths(0, 100)), { minLength: 1, maxLength: 8 }),
      shares(),
    ),
  }],
  mistakes,
});
