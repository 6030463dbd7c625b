import { choice } from "../prediction.ts";

const signature = `\
function myWhyDecayEpsilon(): "a" | "b" | "c" | "d"`;

/** Why an agent explores much at first, and less and less. */
export default choice({
  id: "why-decay-epsilon",
  title: "Why ε shrinks",
  lesson: "06_deep_q",
  question: "Why does ε shrink while the agent learns?",
  signature,
  solution: `${signature} {
  return "c";
}`,
  choices: {
    a: {
      text: "Because the loss can only reach zero when nothing is left to chance.",
      because:
        "The loss compares a value with its target, and the target assumes the *best* next action, whatever the " +
        "agent then does: a random push changes which states are seen, not what their targets say.",
    },
    b: {
      text: "Because exploring costs time, and the updates of exploring steps are wasted.",
      because:
        "A random step takes as long as any other, and Q-learning learns from it just as well. It is often the " +
        "only way to hear of the other action.",
    },
    c: {
      text:
        "At first the values mean nothing, so it tries; later they do, and random pushes only end episodes early.",
      because:
        "Early on, whatever it believes is a guess, and trying is how it gets better. Later what it knows leads " +
        "to poles that stand for long, and it is there that its values should become exact; one push in two at random " +
        "would end each episode before it gets there. Where the world may change, ε never goes to zero altogether.",
    },
    d: {
      text:
        "Because with ε above zero Q-learning learns the values of the exploring policy, not of the best one.",
      because:
        "That is SARSA. The target of Q-learning takes the greatest of the next values: it learns about the " +
        "greedy policy, however much the agent explores.",
    },
  },
  answer: "c",
  hints: [
    "What is the network's opinion worth before it has learnt anything? And what does a random push do to a pole that " +
    "has been standing for 150 steps?",
    "With $\\varepsilon = 0.5$ a quarter of all pushes goes the other way. How long does an episode last then, however " +
    "good the values are, and which states does it never get to see?",
    "One of the answers speaks of both ends: of the beginning, where trying is all there is, and of later, where it " +
    "spoils what one could learn from.",
  ],
});
