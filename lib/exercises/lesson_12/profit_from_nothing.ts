import { estimate } from "../prediction.ts";

const signature = `\
// What the walk seems to be worth at its beginning, to within 0.3.
function myProfitFromNothing(): number`;

/** How a maximum over estimates adds up, where every step takes another one. */
export default estimate({
  id: "profit-from-nothing",
  title: "Profit from nothing",
  lesson: "12_improving_dqn",
  question:
    "Five rooms in a row, ten doors in each; every passage pays a draw with mean 0 and deviation 1. Each of " +
    "the 50 doors has been tried ten times, and its value is the mean of what it paid. Whoever plans by these " +
    "values takes the best-looking door of each room. What does he expect of the whole walk, on average, with γ = 1?",
  signature,
  solution: `${signature} {
  return 5 * 1.54 / Math.sqrt(10);
}`,
  answer: 5 * 1.53875 / Math.sqrt(10),
  tolerance: 0.12, // relative: 0.29
  hints: [
    "Three steps: how far the mean of ten draws is off, how far the greatest of ten such means, " +
    "and how many of those are added up on the way.",
    "The mean of $n$ draws of deviation 1 has the deviation $1/\\sqrt{n}$; the greatest of ten draws of deviation " +
    "$\\sigma$ is $1.54\\,\\sigma$ on average; and $V_1 = \\max_a \\bar r_1(a) + V_2$, room after room.",
    "$\\sigma = 1/\\sqrt{10} = 0.316$, so each room seems to be worth $1.54 \\cdot 0.316 = 0.49$. There are five rooms.",
  ],
  mistakes: [
    {
      says:
        "That is the truth. Asked is what is expected of it by someone who takes the best-looking door each time.",
      wrong: () => 0,
    },
    {
      says: "That would be right for doors that were tried once. Each value is the mean of ten passages, " +
        "and scatters less: by $1/\\sqrt{10}$.",
      wrong: () => 5 * 1.53875,
      also: [() => 7.7],
    },
    {
      says: "That is the promise of a single room. Each of the five adds its own.",
      wrong: () => 1.53875 / Math.sqrt(10),
      also: [() => 0.5],
    },
    {
      says:
        "About that much is the greatest of ten single draws, 1.54; and about as much, 1.58, is five times the " +
        "deviation of a mean. Both belong together: the *greatest* of ten *means*, and that five times.",
      wrong: () => 1.54,
      also: [() => 1.58],
    },
    {
      says:
        "The mean of ten draws does not scatter a tenth as much as one of them, but $1/\\sqrt{10}$ as much.",
      wrong: () => 5 * 1.53875 / 10,
      also: [() => 0.77, () => 0.8],
    },
    {
      says:
        "Rooms come one after the other, and what they promise is added: five times, not $\\sqrt{5}$ times. " +
        "Each room's error points the same way.",
      wrong: () => Math.sqrt(5) * 1.53875 / Math.sqrt(10),
      also: [() => 1.1],
    },
  ],
  range: {
    low: -10,
    high: 50,
    says: "Such a walk has five passages, and next to none of them pays more than 3.",
  },
  otherwise: "Work it out for one room first: how far is the mean of ten draws off, " +
    "and how great is the greatest of ten such means?",
  explanation:
    "Each room promises $1.54 / \\sqrt{10} = 0.49$, and the five of them 2.4: a profit from a world that " +
    "pays nothing. The error of a maximum does not cancel out on the way. It is passed on and added to.",
});
