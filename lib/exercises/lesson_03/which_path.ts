import { choice } from "../prediction.ts";

const signature = `\
function myPrediction(): "a" | "b" | "c" | "d"`;

/** What the cliff does to the two, asked before the plot. */
export default choice({
  id: "which-path",
  title: "Which way along the cliff?",
  lesson: "03_sarsa_and_q_learning",
  question: "SARSA and Q-learning walk the cliff 500 times, both with ε = 0.1 all the while. Which is true?",
  signature,
  solution: `${signature} {
  return "b";
}`,
  choices: {
    a: {
      text: "Q-learning learns the shorter way, and earns more while it learns.",
      because:
        "The first half is right. But it walks ε-greedily on it: how far is the edge from the shortest way, and " +
        "what does a step over it cost?",
    },
    b: {
      text: "Q-learning learns the shorter way, and earns less while it learns.",
      because:
        "Q-learning learns the shorter way, and earns less: it learns about the greedy policy, for which the edge is no danger; but what walks there " +
        "explores, and falls. SARSA learns about the policy that walks, and keeps away from the edge.",
    },
    c: {
      text: "SARSA learns the shorter way, and earns more while it learns.",
      because:
        "The second half is right. What does SARSA's target contain, in a square at the edge, every time " +
        "the next action happens to be an exploring one?",
    },
    d: {
      text: "Both learn the same way, since they explore alike.",
      because:
        "They explore alike, but learn about different policies: max Q(s', ·) knows nothing of exploring, " +
        "Q(s', a') does. In the maze that made no difference, since there nothing bad can happen.",
    },
  },
  answer: "b",
  hints: [
    "In a square at the edge: what does an exploring step do to SARSA's next target, and what to Q-learning's?",
    "SARSA's target is $r + \\gamma\\,Q(s', a')$ with the $a'$ that is taken, now and then over the edge. " +
    "Q-learning's is $r + \\gamma\\max_{a'} Q(s', a')$, which never steps over it.",
    "To Q-learning the edge looks safe, so it walks there; and what walks there explores. Who falls, then, and how often?",
  ],
});
