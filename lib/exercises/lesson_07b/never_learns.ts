import { choice } from "../prediction.ts";

const signature = `\
function myNeverLearns(): "a" | "b" | "c" | "d"`;

/** Source lesson c's training loop, which stores everything and learns nothing. */
export default choice({
  id: "never-learns",
  title: "A flat curve",
  lesson: "07b_two_deep_learners",
  question:
    "For 300 episodes no seed holds the pole longer than 22 steps, and what the network says of one state is " +
    "the same before and after, to the last digit. What is wrong?",
  signature,
  solution: `${signature} {
  return "b";
}`,
  choices: {
    a: {
      text: "ε shrinks too quickly: the agent never tries anything else.",
      because:
        "It does shrink quickly. But where batches are learnt from, the numbers of the network move, " +
        "even if nothing good is among them. Here they are the same to the last digit.",
    },
    b: {
      text: "Nothing is ever learnt: the update is written, but nobody calls it.",
      because:
        "Steps go into the memory, and none comes out. The network keeps the weights that it was drawn with, " +
        "and as ε shrinks, what is left is their opinion: most often a push to one side, whatever the pole does, " +
        "which fells it after 9 or 10 steps.",
    },
    c: {
      text: "The learning rate of 0.0001 is too small.",
      because:
        "Small steps are steps: after thousands of updates the values would differ in their first digits, after " +
        "a single one in their last. They do not differ at all.",
    },
    d: {
      text: "The targets run away, since there is no target network.",
      because: "Then the values would grow and grow. They do not move.",
    },
  },
  answer: "b",
  hints: [
    "Which of the four would leave the numbers of the network as they are?",
    "$\\theta \\leftarrow \\theta - \\eta\\,\\nabla L(\\theta)$ changes $\\theta$, unless $\\eta = 0$, the gradient is 0, or " +
    "the line is never reached.",
    "In the loop of the source a step is stored. What should come right after?",
  ],
});
