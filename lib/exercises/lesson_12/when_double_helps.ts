import { choice } from "../prediction.ts";

const signature = `\
function myWhenDoubleHelps(): "a" | "b" | "c" | "d"`;

/** What a second opinion needs to be worth something: errors to correct, and errors of its own. */
export default choice({
  id: "when-double-helps",
  title: "When double Q-learning helps",
  lesson: "12_improving_dqn",
  question:
    "Four agents learn with a target network. For which of them does double Q-learning lower the values most?",
  signature,
  solution: `${signature} {
  return "b";
}`,
  choices: {
    a: {
      text: "Ten doors in each room, noisy rewards; the target network is renewed after every update.",
      because:
        "A target network that is renewed after every update is the network itself: then the one who judges *is* the " +
        "one who has chosen, and double Q-learning gives the same numbers as Q-learning, to the last bit.",
    },
    b: {
      text:
        "Ten doors in each room, noisy rewards; between two renewals the memory is replaced several times over.",
      because:
        "Many actions that are equally good, and noise on their values: here the maximum errs most. And the target " +
        "network learnt from steps that are long forgotten: its luck is not the luck by which the other chooses.",
    },
    c: {
      text:
        "Ten doors in each room, each of which always pays the same; the target network is renewed rarely.",
      because:
        "Where a door always pays the same, its value has no luck in it once it is learnt. The greatest of ten " +
        "numbers that are all exact is exact too, and there is nothing to be corrected.",
    },
    d: {
      text: "One door in each room, noisy rewards; the target network is renewed rarely.",
      because:
        "Where there is no choice there is no maximum: the value of the only action is as often too low as too high, " +
        "and to choose it is no news. Both ways ask for the same number.",
    },
  },
  answer: "b",
  hints: [
    "Overestimation needs a choice and noise; a second opinion must come from somewhere else. Who lacks what?",
    "$r + \\gamma\\,Q_{\\text{target}}(s', \\arg\\max_a Q(s', a))$ differs from $r + \\gamma \\max_a Q_{\\text{target}}(s', a)$ " +
    "only where the two networks find different actions best.",
    "In *a* the two networks are one. In *c* nothing scatters. In *d* there is nothing to choose. What is left?",
  ],
});
