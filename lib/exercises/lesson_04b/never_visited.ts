import { choice } from "../prediction.ts";

const signature = `\
function myNeverVisited(): "a" | "b" | "c" | "d"`;

/** What a table says of a state in which its agent has never been. */
export default choice({
  id: "never-visited",
  title: "A row that nobody visited",
  lesson: "04b_how_far_a_table_goes",
  question:
    "An agent whose table began with zeros acts greedily and comes into a state that it never visited " +
    "while learning. What does it do?",
  signature,
  solution: `${signature} {
  return "b";
}`,
  choices: {
    a: {
      text: "What it does in the neighbouring bins: the pole leans nearly as much there.",
      because:
        "Nobody told the table which bins are neighbours. A row is a number, and nothing that was learnt in " +
        "row 920 has changed row 921.",
    },
    b: {
      text: "It pushes to the left, whichever way the pole leans.",
      because:
        "Both values are 0, and of equally good actions the first is taken: left. The row holds nothing, so " +
        "nothing about the pole comes into it. To carry over from a state to its neighbours is called " +
        "generalisation, and a table does not generalise.",
    },
    c: {
      text: "It pushes at random, so that it learns what is good there.",
      because:
        "It acts greedily, and that draws nothing: of equally good actions it takes the first, every time.",
    },
    d: {
      text: "It does nothing: without a value there is no action.",
      because:
        "An agent must act at every step, and the row is there: it holds two zeros. The greatest of them is " +
        "found as in any other row.",
    },
  },
  answer: "b",
  hints: [
    "What stands in that row?",
    "$\\arg\\max_a Q(s, a)$ with $Q(s, \\cdot) = (0, 0)$: which one is taken where two are equal?",
    "Ties take the first action, and action 0 is the push to the left.",
  ],
});
