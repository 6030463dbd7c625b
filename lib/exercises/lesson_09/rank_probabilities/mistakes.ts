import type { Mistake } from "../../exercise.ts";
import { by, inTotal, orderOf, type RankProbabilities, ranksOf, usual } from "./shares.ts";

/** Other probabilities than those asked for. */
export const mistakes: readonly Mistake<RankProbabilities>[] = [
  {
    says: "The *smallest* error has rank 1 here. The largest should.",
    wrong: by(usual, (errors) => ranksOf(errors).map((rank) => errors.length + 1 - rank)),
    also: [by(usual, (errors) => ranksOf(errors.map((error) => -error)))],
  },
  {
    says:
      "The probabilities come in the order of their ranks, the largest first. The first one asked for is that of place 0.",
    wrong: by(usual, (errors) => errors.map((_, k) => k + 1)),
  },
  {
    says:
      "The list of the places in order is taken for the ranks. At its position k stands *which place* has rank k + 1, and not the rank " +
      "of place k.",
    wrong: by(usual, (errors) => orderOf(errors).map((place) => place + 1)),
  },
  {
    says: "α is missing: it is the exponent of 1 / rank.",
    wrong: by((rank) => 1 / rank),
  },
  {
    says: "α is a factor here, and cancels out. It is the exponent of 1 / rank.",
    wrong: by((rank, alpha) => alpha === 0 ? NaN : alpha / rank),
  },
  {
    says: "Ranks are counted from 1. With a rank of 0, 1 / rank is infinite.",
    wrong: by((rank, alpha) => (rank - 1) ** -alpha),
  },
  {
    says: "Ranks are counted from 1: here the largest error has rank 2.",
    wrong: by((rank, alpha) => (rank + 1) ** -alpha),
  },
  {
    says: "What is in proportion is right. Divide by the sum, so that all of them together are 1.",
    wrong: (errors, alpha) => ranksOf(errors).map((rank) => usual(rank, alpha)),
  },
  {
    says: "The more wrong, the rarer: rank 1 must come most often, $(1 / \\text{rank})^\\alpha$.",
    wrong: by((rank, alpha) => rank ** alpha),
  },
  {
    says:
      "That is the proportional variant, where the sizes of the errors count. By rank only their order does.",
    wrong: (errors, alpha) => inTotal(errors.map((error) => error ** alpha)),
  },
  {
    says: "That falls in a straight line with the rank. It is in proportion to 1 / rank, to the power of α.",
    wrong: by((rank, alpha, count) => (count + 1 - rank) ** alpha),
  },
  {
    says:
      "Equal errors share a rank here. The one in front comes first, the next one after it: every rank is taken once.",
    wrong: by(usual, (errors) => errors.map((error) => 1 + errors.filter((other) => other > error).length)),
    also: [
      by(
        usual,
        (errors) => errors.map((error) => 1 + new Set(errors.filter((other) => other > error)).size),
      ),
    ],
  },
  {
    says: "Of equal errors the one behind comes first here. It should be the one in front.",
    wrong: by(usual, (errors) => ranksOf([...errors].reverse()).reverse()),
  },
  {
    says: '`sort()` without a function sorts as words: "9" comes after "10". Write `(a, b) => b - a`.',
    wrong: by(usual, (errors) => {
      const order = errors.map((_, place) => place).sort((a, b) =>
        String(errors[a]) < String(errors[b]) ? 1 : -1
      );
      return errors.map((_, place) => order.indexOf(place) + 1);
    }),
  },
];
