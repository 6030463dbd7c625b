import { choice } from "../prediction.ts";

const signature = `\
function myWhyANetwork(): "a" | "b" | "c" | "d"`;

/** What a network can do that a table of bins cannot. */
export default choice({
  id: "why-a-network",
  title: "What a network gains",
  lesson: "06_deep_q",
  question: "What does a network gain over a table of bins?",
  signature,
  solution: `${signature} {
  return "b";
}`,
  choices: {
    a: {
      text: "It holds the exact value of every state, where a bin holds a mean over many.",
      because: "There are more poles than it has numbers: 17,410 weights for a continuum of states. " +
        "It approximates too, only more smoothly than a staircase of bins does.",
    },
    b: {
      text: "What it learns in one state changes its estimates of similar states, of all of them at once.",
      because:
        "That is **generalisation**: one set of weights serves all states, so each step teaches about " +
        "states that were never seen. A row of a table knows nothing of the row beside it. And the features that " +
        "make two states similar, the layers in the middle find by themselves.",
    },
    c: {
      text: "It gives the values of all actions at once, so that it need not explore.",
      because:
        "It does give all of them in one pass. But what it says of an action that was never tried is a " +
        "guess, and only trying tells.",
    },
    d: {
      text: "It settles wherever a table does, only sooner.",
      because:
        "It is the other way round. A table that tries everything often enough comes to rest; with a " +
        "network in its place there is no such promise, and this lesson shows how badly it can end.",
    },
  },
  answer: "b",
  hints: [
    "The pole leans by 0.03 rad, and the agent learns something. What does it know afterwards about 0.031 rad?",
    "A table has $Q(s, a)$ in one place for each pair. In $Q_\\theta(s, a)$ all pairs share $\\theta$. " +
    "Whose values move when $\\theta$ moves?",
    "Those of all states move, the similar ones most alike. Which of the four answers says that?",
  ],
});
