import { estimate } from "../prediction.ts";

const signature = `\
// How many times, on average.
function myTimesDrawn(): number`;

/** How often a step is learnt from while it is remembered. */
export default estimate({
  id: "times-drawn",
  title: "How often is a step used?",
  lesson: "07_experience_replay",
  question: "A memory holds 4,000 steps. Every 4 steps of the environment a batch of 32 is drawn from it. " +
    "How often is a step drawn, on average, from the time it is stored until it is overwritten?",
  signature,
  solution: `${signature} {
  return 8;
}`,
  answer: 8,
  tolerance: 0.01,
  hints: [
    "How long does a step stay in the memory? How many batches are drawn in that time?",
    "A step stays for 4,000 steps of the environment: that is $4000 / 4 = 1000$ batches of 32 draws each. " +
    "Each draw hits it with probability $1/4000$.",
    "$\\frac{4000}{4} \\cdot 32 \\cdot \\frac{1}{4000}$: the 4,000 cancels.",
  ],
  mistakes: [
    {
      says: "That is how often a step is drawn in one batch, 32 / 4,000. It stays for a thousand batches.",
      wrong: () => 0.008,
    },
    {
      says: "That would be with an update at every step. Here there is one in four.",
      wrong: () => 32,
    },
    {
      says:
        "You multiply by the 4 steps between two updates. The more rarely one updates, the more rarely a step is " +
        "drawn: divide.",
      wrong: () => 128,
    },
    {
      says:
        "That is how many batches of 32 the memory would be cut into. Asked is how often one step is drawn.",
      wrong: () => 125,
    },
    {
      says: "That is how many batches are drawn while the step is there. In each of them it comes up with " +
        "probability 32 / 4,000 only.",
      wrong: () => 1000,
    },
    {
      says: "Once would be a memory that hands out each step once. Here 32 draws are made for 4 new steps.",
      wrong: () => 1,
    },
  ],
  otherwise: "For 4 steps that come in, 32 draws are made, and all steps are alike.",
  explanation:
    "For every 4 steps that come in, 32 draws are made: 32 / 4 = 8 for each. The size of the memory cancels: " +
    "where it is twice as large, a draw hits a given step half as often, but the step stays twice as long. " +
    "(Papers often give the **replay ratio** instead, the number of updates for each step that is lived through: " +
    "¼ here.)",
});
