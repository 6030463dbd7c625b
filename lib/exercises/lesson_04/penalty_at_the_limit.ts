import { choice } from "../prediction.ts";

const signature = `\
function myPenaltyAtTheLimit(): "a" | "b" | "c" | "d"`;

/** Whether the penalty for falling also befalls those who never fell. */
export default choice({
  id: "penalty-at-the-limit",
  title: "The penalty at the time limit",
  lesson: "04_q_learning_cartpole",
  question: "An episode reaches the time limit of 200 steps with the pole upright. " +
    "Should its last reward be replaced by −200?",
  signature,
  solution: `${signature} {
  return "b";
}`,
  choices: {
    a: {
      text: "Yes: whenever an episode ends, its last reward becomes −200.",
      because:
        "Then the best episodes of all end with the worst reward of all, and the agent learns to avoid " +
        "the states in which it balanced longest.",
    },
    b: {
      text: "No: the reward stays 1, and the target bootstraps from the last state as ever.",
      because:
        "The penalty is for falling, which `terminated` tells. `truncated` says only that the clock ran out: " +
        "the pole still stands, and its state is worth as much as in step 100.",
    },
    c: {
      text: "No: the reward stays 1, but the last state is treated as terminal.",
      because: "The reward is right, but a target of 1 alone claims that nothing could have come after it. " +
        "The same state in step 100 leads on to many more rewards; the table cannot tell the two apart.",
    },
    d: {
      text: "Only if the agent had not been at the limit before.",
      because:
        "A reward is part of the task, and the task does not change with the agent's history. What the state " +
        "is worth depends on what can still come, not on what has been reached before.",
    },
  },
  answer: "b",
  hints: [
    "What did the agent do wrong in its last step?",
    "A last step has $y = r$ only where $s'$ is terminal. " +
    "Which of `terminated` and `truncated` is true at the limit?",
    "At the limit `terminated` is false: nothing has failed, so nothing is punished, and " +
    "$y = r + \\gamma \\max_{a'} Q(s', a')$ holds as in every other step.",
  ],
});
