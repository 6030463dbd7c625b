import fc from "fast-check";
import { exercise } from "../exercise.ts";
import { mistakes } from "./policy_gradient/mistakes.ts";
import { gradient } from "./policy_gradient/gradient.ts";

const signature = `\
// How an episode changes theta, before the step size: (N(s, a) - probabilities[s][a] * N(s)) / T in each place.
// The history holds one pair a move, T of them; N counts how often a pair, or a state, is in it.
function myGradient(history: [state: number, action: number][], probabilities: number[][]): number[][]`;

/** Chances of all actions in a state. */
const row = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 }).map((weights) => {
  const sum = weights.reduce((total, weight) => total + weight);
  return weights.map((weight) => weight / sum);
});

/** An episode in a table of one to four states, and the policy that played it. */
const episodes = fc.array(row, { minLength: 1, maxLength: 4 }).chain((probabilities) =>
  fc.tuple(
    fc.array(fc.tuple(fc.nat(probabilities.length - 1), fc.nat(2)), { minLength: 1, maxLength: 12 }),
    fc.constant(probabilities),
  )
);

const half = [0.5, 0.5];

/** The update of the tabular policy gradient, as the source lesson writes it. */
export default exercise({
  id: "policy-gradient",
  title: "The gradient of an episode",
  lesson: "02_maze_policies",
  signature,
  solution: `${signature} {
  const delta = probabilities.map((row) => row.map(() => 0));
  for (const [state, action] of history) {
    probabilities[state].forEach((probability, other) => {
      delta[state][other] += ((other === action ? 1 : 0) - probability) / history.length;
    });
  }
  return delta;
}`,
  reference: gradient,
  hints: [
    "What does a single move add to N(s, a)? What does it add to N(s), and so to the other entries of its row?",
    "A move $(s, a)$ adds $\\frac{1}{T}(1 - \\pi(s, a))$ to the entry of its action, and " +
    "$\\frac{1}{T}(0 - \\pi(s, b))$ to that of every other action $b$ in the same row.",
    "`const delta = probabilities.map((row) => row.map(() => 0));` Then, for each `[state, action]` of the history " +
    "and each action `other`, add `((other === action ? 1 : 0) - probabilities[state][other]) / history.length`.",
  ],
  cases: [
    { name: "one move: T = 1", given: [[[0, 1]], [half]], expect: [[-0.5, 0.5]] },
    {
      name: "two moves from two states: T = 2",
      given: [[[0, 1], [1, 0]], [half, half]],
      expect: [[-0.25, 0.25], [0.25, -0.25]],
    },
    {
      name: "both actions of a state, once each: nothing is to be learnt",
      given: [[[0, 1], [0, 0]], [half]],
      expect: [[0, 0]],
    },
    {
      name: "a surprise teaches more: an action of chance 0.25",
      given: [[[0, 0]], [[0.25, 0.75]]],
      expect: [[0.75, -0.75]],
    },
    {
      name: "what is certain teaches nothing",
      given: [[[0, 0], [1, 1]], [[1, 0], half]],
      expect: [[0, 0], [-0.25, 0.25]],
    },
    {
      name: "four moves, three of them from state 0: N(0) = 3, N(0, 1) = 2",
      given: [[[0, 1], [0, 0], [0, 1], [2, 1]], [half, half, [0.25, 0.75]]],
      expect: [[-0.125, 0.125], [0, 0], [-0.0625, 0.0625]],
    },
    {
      name: "three actions, one of them forbidden",
      given: [[[0, 2], [0, 2]], [[0.5, 0, 0.5]]],
      expect: [[-0.5, 0, 0.5]],
    },
  ],
  properties: [{ name: "any episode", given: episodes }],
  mistakes,
});
