import { estimate } from "../prediction.ts";

const signature = `\
// How many times, on average.
function myTimesReplayed(): number`;

/** How often an experience is learnt from in the two agents: equally often. */
export default estimate({
  id: "times-replayed",
  title: "How often is it learnt from?",
  lesson: "08_dqn",
  question:
    "DQN remembers 50,000 experiences and draws 32 of them in every step. How often, on average, is an " +
    "experience drawn between its arrival and its being forgotten?",
  signature,
  solution: `${signature} {
  return 32;
}`,
  answer: 32,
  tolerance: 0.01,
  hints: [
    "How many steps does an experience stay? And how many of the 50,000 are drawn in each of them?",
    "$\\text{steps in memory} \\times \\text{chance to be drawn in one of them}$, or: what comes in must go out.",
    "It stays for 50,000 steps, and one draw takes it with a chance of 1/50,000; there are 32 draws a step.",
  ],
  mistakes: [
    {
      says:
        "That is how many experiences there are for each that is drawn. Turn it round: in 50,000 steps there are " +
        "32 · 50,000 draws, spread over 50,000 experiences.",
      wrong: () => 50_000 / 32,
      also: [() => 1563, () => 1562],
    },
    {
      says: "That is the chance to be drawn in *one* step. It stays for 50,000 of them.",
      wrong: () => 32 / 50_000,
    },
    {
      says: "In one step it may be drawn once or never, but it stays for 50,000 steps.",
      wrong: () => 1,
    },
    {
      says: "That is the number of all draws while it stays. They are spread over 50,000 experiences.",
      wrong: () => 32 * 50_000,
    },
    {
      says: "That is how many steps it stays. In most of them it is not drawn.",
      wrong: () => 50_000,
    },
    {
      says: "The draws before it came do not concern it: 32 a step, from its arrival on, for 50,000 steps.",
      wrong: () => 64,
      also: [() => 16],
    },
  ],
  range: {
    low: 0,
    high: 2e6,
    says: "In all the steps that it stays there are 32 · 50,000 draws, and it is one of many.",
  },
  otherwise: "Count the draws of 50,000 steps, and share them out among the experiences that are there.",
  explanation:
    "32 · 50,000 draws among 50,000 experiences: 32 times. In the naive agent it was 32 times too, but in 32 steps in a " +
    "row. The memory does not learn more from an experience; it spreads the same 32 lessons over 50,000 steps.",
});
