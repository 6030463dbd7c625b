import { estimate } from "../prediction.ts";

const signature = `\
// How many rows; it may be an expression.
function myRowsNeeded(): number`;

/** How a table grows with the number of variables. */
export default estimate({
  id: "rows-needed",
  title: "Ten variables",
  lesson: "04b_how_far_a_table_goes",
  question:
    "A robot observes ten numbers, and each is cut into six bins, as source lesson c does with four. " +
    "How many rows does its table need?",
  signature,
  solution: `${signature} {
  return 6 ** 10;
}`,
  answer: 60_466_176,
  tolerance: 0.01,
  hints: [
    "How many rows are there for one variable? And how many for two, if every bin of one may meet every bin of " +
    "the other?",
    "$6 \\cdot 6 \\cdots 6 = 6^{10}$.",
    "A power is written `6 ** 10`.",
  ],
  mistakes: [
    {
      says:
        "That is a sum: so many bins are there in all. But each bin of one variable may meet each of all others.",
      wrong: () => 60,
    },
    {
      says:
        "That is base and exponent swapped: ten variables of six bins are $6^{10}$, six of ten bins $10^6$.",
      wrong: () => 1_000_000,
    },
    {
      says:
        "That is the table of four variables, as source lesson c has it. Each of the six others makes it " +
        "six times larger.",
      wrong: () => 1296,
    },
    {
      says: "That is six times the table of four variables: the table of five. Go on.",
      wrong: () => 7776,
    },
    {
      says: "That is one factor of six too few: ten variables, ten factors.",
      wrong: () => 6 ** 9,
    },
    {
      says: "That is one factor of six too many: ten variables, ten factors.",
      wrong: () => 6 ** 11,
    },
    {
      says: "`^` is no power here: it mixes the bits of two numbers. Write `6 ** 10`.",
      wrong: () => 12,
    },
    {
      says: "Asked is for rows. How many values stand in each is another question.",
      wrong: () => 2 * 6 ** 10,
      also: [() => 16 * 6 ** 10],
    },
    {
      says:
        "A table does not grow in proportion to its variables: six *more* of them make the 1,296 rows of four " +
        "$6^6$ times as many.",
      wrong: () => 1296 * 10,
      also: [() => 1296 * 2.5, () => 3240],
    },
  ],
  range: {
    low: 1,
    high: 1e12,
    says: "A table has at least one row, and six bins for ten variables make fewer than this.",
  },
  otherwise: "Count the rows for one variable, then for two, then for three; and go on to ten.",
  explanation:
    "$6^{10}$ = 60,466,176 rows. With two values of 8 bytes in each that is nearly a gigabyte, and an " +
    "agent that sees a new row in every step, fifty a second, would need two weeks to see them all once.",
});
