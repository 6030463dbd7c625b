import { estimate } from "../prediction.ts";

const signature = `\
// A share between 0 and 1.
function myNoiseExploration(): number`;

/** What exploring by noise on the values cannot do. */
export default estimate({
  id: "noise-exploration",
  title: "Exploring by noise",
  lesson: "04_q_learning_cartpole",
  question:
    "Two actions have the values 10 and 0. Exploring adds a draw from [−5, 5) to each and takes the " +
    "greater. In which share of the exploring steps, from 0 to 1, is the second action chosen?",
  signature,
  solution: `${signature} {
  return 0;
}`,
  answer: 0,
  tolerance: 0.001,
  hints: [
    "How small can the first value become, and how great the second?",
    "$10 + [-5, 5) = [5, 15)$ and $0 + [-5, 5) = [-5, 5)$. " +
    "How often is a draw from the second above one from the first?",
    "The first is never below 5, the second always is. Return that share.",
  ],
  mistakes: [
    {
      says: "That would be a fair draw between the two actions, as ε-greedy makes it. " +
        "Here the values still take part: 10 has a long lead.",
      wrong: () => 0.5,
    },
    {
      says: "That is ½ · ½², as if the noise of both reached over the other's value for half of its width. " +
        "Write down the two intervals: they only touch.",
      wrong: () => 0.125,
    },
    {
      says: "A quarter would need intervals that share about seven tenths of their width. " +
        "Write them down: they only touch.",
      wrong: () => 0.25,
    },
    {
      says: "That is half of ε = 0.1: the share among all steps, for a fair draw. " +
        "Asked is for the exploring ones, and the draw is not fair.",
      wrong: () => 0.05,
    },
    {
      says: "That is ε = 0.1 itself: how many of all steps explore. Asked is for a share of those.",
      wrong: () => 0.1,
    },
    {
      says: "A third would need intervals that share about eight tenths of their width. " +
        "Write them down: they only touch.",
      wrong: () => 1 / 3,
      also: [() => 0.33, () => 0.3],
    },
    {
      says: "That is the share of the first action.",
      wrong: () => 1,
    },
  ],
  range: { low: 0, high: 1, says: "A share lies between 0 and 1, and is no percentage: 50 percent is 0.5." },
  otherwise: "Write down what the two values can become. " +
    "Then name a draw for each of them with which the second action wins.",
  explanation:
    "The first value becomes a number in [5, 15), the second one in [−5, 5): the second is never " +
    "greater. An action whose value is 0, such as one that has never been tried, stays untried for as long as " +
    "the other's is positive. ε-greedy draws the action itself, and each has its chance.",
});
