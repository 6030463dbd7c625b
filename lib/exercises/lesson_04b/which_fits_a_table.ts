import { choice } from "../prediction.ts";

const signature = `\
function myWhichFitsATable(): "a" | "b" | "c" | "d"`;

/** For which tasks a table will do. */
export default choice({
  id: "which-fits-a-table",
  title: "Where a table will do",
  lesson: "04b_how_far_a_table_goes",
  question: "For which of these tasks would you take a table?",
  signature,
  solution: `${signature} {
  return "c";
}`,
  choices: {
    a: {
      text: "An arm with seven joints that observes seven angles and seven speeds, in four bins each.",
      because:
        "$4^{14}$ are 268 million rows, and four bins are coarse for an angle. What it needs is a function " +
        "that says something sensible between the states it has seen.",
    },
    b: {
      text: "A video game, seen as a picture of 84 × 84 pixels that are black or white.",
      because:
        "$2^{7056}$ rows, a number of 2,125 digits; and no picture ever comes twice. Two pictures that show " +
        "the same thing one pixel further on are two rows that know nothing of each other.",
    },
    c: {
      text: "A warehouse of 20 × 20 squares, where a cart carries a parcel or none to one of four doors.",
      because:
        "20 · 20 squares, with or without a parcel, four doors: 3,200 rows. They can be counted, each is visited " +
        "often, and the values can be read off. Where that is so, a table is hard to beat.",
    },
    d: {
      text: "Chess: the rules are exact, and the positions can be numbered.",
      because:
        "They can be numbered, but there are more than $10^{40}$ of them. Discrete is not the same as few.",
    },
  },
  answer: "c",
  hints: [
    "What must be true of the states, so that each of them is visited often?",
    "Count the rows: $\\prod_i n_i$, over all that is observed.",
    "One of the four has a few thousand rows. The others have more than anyone can visit.",
  ],
});
