import { estimate } from "../prediction.ts";

const signature = `\
// A reward.
function myExpectedReward(): number`;

/** What one slip in forty costs, step by step. */
export default estimate({
  id: "cliff-expectation",
  title: "What a step along the edge costs",
  lesson: "03_sarsa_and_q_learning",
  question:
    "An agent walks along the edge ε-greedily, with ε = 0.1; exploring takes each of the four actions with the " +
    "same probability. A step costs 1, one over the edge 100. What is the expected reward of a single step?",
  signature,
  solution: `${signature} {
  return -(0.975 + 0.025 * 100);
}`,
  answer: -3.475,
  tolerance: 1e-4,
  hints: [
    "In which share of its steps does it explore? And in which share of those does it step down, over the edge?",
    "$\\mathbb{E}[r] = p \\cdot (-100) + (1 - p) \\cdot (-1)$ with $p = \\varepsilon / 4$.",
    "p is 0.025. The rest, 0.975, costs 1 each: `-(0.975 + 0.025 * 100)`.",
  ],
  mistakes: [
    {
      says:
        "You let every exploring step go over the edge. Exploring takes all four actions, and one of them leads down.",
      wrong: () => -10.9,
      also: [() => -11],
    },
    {
      says: "That is what a step costs that goes where it should. Now and then one does not.",
      wrong: () => -1,
    },
    {
      says: "That is the part of the falls alone. The other steps cost 1 each.",
      wrong: () => -2.5,
    },
    {
      says: "Nearly: a step over the edge costs 100 *instead of* 1, not on top of it.",
      wrong: () => -3.5,
    },
    {
      says: "The amount is right. It is a reward, and it is negative.",
      wrong: () => 3.475,
    },
    {
      says:
        "You share exploring among three actions, as if the best one took no part. It is one of the four.",
      wrong: () => -4.3,
    },
  ],
  range: { low: -100, high: -1, says: "It lies between the two rewards, −100 and −1." },
  otherwise: "Write down the probability of a step over the edge, and that of any other; they add up to 1.",
  explanation:
    "One step in forty goes over the edge, so a step costs 3.475 on average instead of 1. Along ten squares " +
    "that is 25 more, and whoever falls begins anew. Two steps more, for the way round, are cheap against it.",
});
