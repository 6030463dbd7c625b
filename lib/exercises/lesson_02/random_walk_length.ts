import { choice } from "../prediction.ts";

const signature = `\
function myRandomWalkLength(): "a" | "b" | "c" | "d"`;

/** How long chance takes to find a way of six moves. */
export default choice({
  id: "random-walk-length",
  title: "How long chance takes",
  lesson: "02_maze_policies",
  question: "The shortest way has six moves. How many does the random policy need on average?",
  signature,
  solution: `${signature} {
  return "d";
}`,
  choices: {
    a: {
      text: "About 12: each move forward needs two attempts.",
      because:
        "It would be so if a wrong move only cost its own time. But in a square with two ways one of them leads " +
        "back, and what was gained has to be gained again.",
    },
    b: {
      text: "About 16: the four squares with a choice cost a few moves more than the others.",
      because:
        "Each wrong turn leads to squares with choices of their own, and back through them. What is lost " +
        "multiplies; it does not just add up.",
    },
    c: {
      text: "About 30.",
      because:
        "It is more: a random walk on a straight line of six steps takes 6² = 36, and here two dead ends are added.",
    },
    d: {
      text: "About 50.",
      because:
        "From S1 the walk goes back to the start half of the time, and from S4 and S5 it is much the " +
        "same: a random walk has no direction. The next cell computes the number exactly.",
    },
  },
  answer: "d",
  hints: [
    "Where does the policy go from S1? Where from S2? Is it any likelier to go forward than back?",
    "A random walk on a line of $n$ squares takes about $n^2$ moves, not about $n$: here $6^2 = 36$, " +
    "and there are two dead ends beside the way.",
    "More than 36, then, since S3 and S6 cost time too. Which of the answers is that?",
  ],
});
