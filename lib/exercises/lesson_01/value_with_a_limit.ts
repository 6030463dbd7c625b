import { estimate } from "../prediction.ts";

const signature = `\
// The value of the field, as it looks to someone who takes a truncated episode for a terminated one.
function myValueWithALimit(): number`;

/** The value of one state for ever, where every tenth step pretends that nothing comes after it. */
export default estimate({
  id: "value-with-a-limit",
  title: "Ten steps or for ever?",
  lesson: "01_environments",
  question:
    "You stay on a field that pays 1 a step, for ever, with γ = 0.9; the experiment is cut short after " +
    "every 10 steps. Nine targets of ten are 1 + 0.9 v, the tenth is taken to be 1. On which v do the estimates settle?",
  signature,
  solution: `${signature} {
  return 1 / (1 - 0.9 * 0.9);
}`,
  answer: 1 / 0.19,
  tolerance: 0.01,
  hints: [
    "An estimate has settled where it equals the mean of its own targets. What is the mean of the ten targets?",
    "$v = \\tfrac{9}{10}\\,(1 + 0.9\\,v) + \\tfrac{1}{10} \\cdot 1$: solve it for $v$.",
    "That is $v = 1 + 0.81\\,v$. Bring $0.81\\,v$ to the left and divide: `return 1 / (1 - …)`.",
  ],
  mistakes: [
    {
      says:
        "That is the truth, 1/(1 − γ): what the field is worth to someone who keeps the two endings apart. " +
        "Asked is for the estimate that takes the cut for an end.",
      wrong: () => 10,
    },
    {
      says:
        "That is the discounted return of ten steps, 1 + 0.9 + … + 0.9⁹. The state does not know how many " +
        "steps are left: its value is a single number for the first of the ten and for the last.",
      wrong: () => 10 * (1 - 0.9 ** 10),
    },
    {
      says:
        "That is the mean of the returns that follow each of the ten steps. The targets look one step ahead " +
        "and take the rest from the estimate itself: v = 1 + 0.81 v.",
      wrong: () => 10 - 9 * (1 - 0.9 ** 10),
    },
    {
      says: "The next value counts γ times, and that in nine of ten targets: 0.9 · 0.9 = 0.81 together. " +
        "You have 0.81 + 0.1 there, as if the tenth target had a next value too.",
      wrong: () => 1 / (1 - 0.91),
    },
    {
      says:
        "Nine of ten targets contain 0.9 v: that is 0.9 *times* 0.9, not 0.9 plus 0.9, which would make v grow " +
        "beyond all bounds.",
      wrong: () => 1 / (1 - 1.8),
    },
    {
      says:
        "You took the reward away from the tenth target as well. It still pays 1; what it lacks is what " +
        "comes after.",
      wrong: () => 0.9 / (1 - 0.81),
    },
    {
      says: "That is what the field would be worth if *every* step were taken for the last: one reward.",
      wrong: () => 1,
    },
    {
      says: "That is 1 − 0.81. The value is one *divided* by it.",
      wrong: () => 0.19,
    },
    {
      says:
        "That is one round of the formula, from v = 1. It is not settled yet: v must come out as it went in.",
      wrong: () => 1.81,
    },
  ],
  range: {
    low: 1,
    high: 10,
    says: "Every target is at least the reward of 1, and none is more than 10, what the field pays for ever.",
  },
  otherwise:
    "Write down the ten targets as they stand in the question, take their mean, and set it equal to v.",
  explanation:
    "v = 1 + 0.81 v gives 1/0.19 = 5.26, little more than half of the true 10. Offer 7 for leaving the " +
    "field, and the two answers recommend opposite things.",
});
