import { estimate } from "../prediction.ts";

const signature = `\
// A number, to within 0.3.
function myMaximumOfNoise(): number`;

/** Why a maximum over estimates is no estimate of the maximum. */
export default estimate({
  id: "maximum-of-noise",
  title: "The greatest of ten noises",
  lesson: "03b_more_tabular_methods",
  question: "Ten actions are all worth 0. Each has been tried once, and paid a draw from the normal " +
    "distribution with mean 0 and deviation 1. What is the greatest of the ten estimates, on average?",
  signature,
  solution: `${signature} {
  return 1.54;
}`,
  answer: 1.53875,
  tolerance: 0.19, // relative: 0.29
  hints: [
    "Each of them is 0 on average. Is the greatest of them, too? Think of ten dice.",
    "$\\mathbb{E}[\\max_i X_i] = \\int x\\, d\\Phi(x)^{10}$ has no short form. " +
    "But a draw above 1.3 happens one time in ten.",
    "Let the computer throw: take the greatest of ten draws `random.normal()` with " +
    "`random = new rl.Generator(0)`, ten thousand times over, and look at the mean. It is about one and a half.",
  ],
  mistakes: [
    {
      says: "That is the mean of each of them, and the value of the best action. " +
        "But the greatest of ten is picked *because* it came out high.",
      wrong: () => 0,
    },
    {
      says: "A draw lies above 1 one time in six: among ten there will be one or two of them, " +
        "and the greatest lies higher.",
      wrong: () => 1,
    },
    {
      says: "That is about the greatest of two draws; ten have more chances.",
      wrong: () => 0.56,
      also: [() => 0.5, () => 0.6],
    },
    {
      says: "A draw lies above 2 one time in forty-four: among ten there is one every fifth time only.",
      wrong: () => 2,
    },
    {
      says: "Above 3 lies one draw in 740: that is about the greatest of five hundred, not of ten.",
      wrong: () => 3,
    },
    {
      says: "Ten draws are not added: asked is for the greatest of them.",
      wrong: () => 10,
    },
  ],
  range: {
    low: -4,
    high: 10,
    says: "So far from the mean of 0 lies next to no draw of deviation 1.",
  },
  otherwise:
    "How often is a single draw greater than that number? Among ten, one such draw would be expected " +
    "if it were one time in ten.",
  explanation: "The greatest of ten draws is 1.54 on average, though each of the ten actions is worth 0. " +
    "`max` does not look for what is good: it looks for what *came out* high.",
});
