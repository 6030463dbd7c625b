import { estimate } from "../prediction.ts";

const signature = `\
// How many times, on average; the number, or a sum that comes to it.
function myTimesReplayed(): number`;

/** How often the first experience is learnt from while the memory fills: more often than any that comes later. */
export default estimate({
  id: "times-replayed",
  title: "How often is the first one learnt from?",
  lesson: "08_dqn",
  question:
    "From step 2,000 on, 32 experiences are drawn in every step from all that there are; the memory forgets its " +
    "first one when it holds 50,000. How often, on average, is the very first experience drawn until then?",
  signature,
  solution: `${signature} {
  return 103; // the sum of 32 / n for n from 2,000 to 50,000
}`,
  answer: 103,
  tolerance: 0.005,
  hints: [
    "In step 2,000 each of 2,000 experiences is as likely to be drawn, in step 4,000 each of 4,000. What is the chance " +
    "of the first one then, and how many draws are there?",
    "$\\sum_{n = 2000}^{50000} \\frac{32}{n}$: in each step 32 draws, of which one in $n$ hits it.",
    "A loop: `for (let held = 2000; held <= 50_000; held++) times += 32 / held;`. (Or, nearly the same, " +
    "$32 \\ln \\frac{50000}{2000}$.)",
  ],
  mistakes: [
    {
      says:
        "That is the number for one that comes when the memory is full. The first one is among 2,000 at the beginning, " +
        "and is hit more often.",
      wrong: () => 32,
    },
    {
      says:
        "You share out all draws among 50,000 from the beginning. In step 2,000 there are 2,000 to draw from.",
      wrong: () => 32 * 48_000 / 50_000,
    },
    {
      says: "You draw from 2,000 all the time. The memory grows by one in every step, and the chance falls.",
      wrong: () => 32 * 48_000 / 2000,
      also: [() => 800],
    },
    {
      says:
        "You take the mean number of experiences, 26,000, in place of all the numbers. But the chance is one in so " +
        "many, and the mean of the chances is larger than the chance at the mean: add them up.",
      wrong: () => 32 * 48_000 / 26_000,
      also: [() => 32 * 48_000 / 25_000],
    },
    {
      says:
        "You begin at step 1. For the first 2,000 steps nothing is drawn; that is what the waiting is good for.",
      wrong: () => 364.7,
      also: [() => 235.8],
    },
    {
      says: "There are 32 draws in each step, not one.",
      wrong: () => 3.22,
    },
    {
      says: "That is the number of all draws. Each hits one experience of many.",
      wrong: () => 32 * 48_000,
      also: [() => 32 * 50_000],
    },
    {
      says:
        "The natural logarithm is meant, `Math.log(25)`, which is 3.22; to base 10 it is 1.40, to base 2 it is 4.64.",
      wrong: () => 44.7,
      also: [() => 148.6],
    },
  ],
  range: {
    low: 0,
    high: 2e6,
    says: "Fewer than none it cannot be, and there are not two million draws.",
  },
  otherwise:
    "In a step with $n$ experiences it is hit 32/n times on average. Add that up for $n$ from 2,000 to 50,000.",
  explanation: "103 times: three times as often as one that comes later, since it is among few for so long.",
});
