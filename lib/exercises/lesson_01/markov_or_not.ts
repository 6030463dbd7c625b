import { choice } from "../prediction.ts";

const signature = `\
function myMarkovOrNot(): "a" | "b" | "c" | "d"`;

/** Which observation of the cart and its pole says all that matters about the past. */
export default choice({
  id: "markov-or-not",
  title: "Markov or not?",
  lesson: "01_environments",
  question:
    "Which of these observations of the cart and its pole is a Markov state, so that knowing the past " +
    "as well would not help to foresee what comes next?",
  signature,
  solution: `${signature} {
  return "c";
}`,
  choices: {
    a: {
      text: "The position of the cart and the angle of the pole, as they are now.",
      because:
        "A pole that leans by 2° and falls, and one that leans by 2° and comes up again, look the same. " +
        "The past would tell them apart, so the present does not say it all.",
    },
    b: {
      text: "A picture of the cart and the pole, as sharp as you like.",
      because:
        "A picture stands still. However sharp, it shows where things are and not how fast they move; " +
        "that is why agents that play by pictures are given several in a row.",
    },
    c: {
      text: "Position and velocity of the cart, angle and angular velocity of the pole.",
      because:
        "The equations of motion need these four numbers and the push, and nothing else: who knows them " +
        "foresees the next ones as well as anybody who has watched from the beginning.",
    },
    d: {
      text: "Position, angle, and how many steps the episode has lasted.",
      because: "A clock adds nothing to the motion: after 20 steps a pole may be rising or falling. " +
        "What is missing are the velocities.",
    },
  },
  answer: "c",
  hints: [
    "Take two moments that look the same. Can they go on in different ways?",
    "Markov means $P(s_{t+1} \\mid s_t, a_t) = P(s_{t+1} \\mid s_0, a_0, \\dots, s_t, a_t)$. " +
    "For which answer would the older states change the prediction?",
    "A ball in mid-air: to say where it will be one moment later you need to know where it is, " +
    "and how fast it moves. One answer holds both, for the cart and for the pole.",
  ],
});
