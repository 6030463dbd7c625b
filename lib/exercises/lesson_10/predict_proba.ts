import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { exerciseOf } from "../exercise.ts";
import { tables, tenths } from "../numbers.ts";
import { mistakes } from "./predict_proba/mistakes.ts";
import { predicting, predictWith } from "./predict_proba/predicting.ts";

const signature = `\
// The probability of each action in each of several states: a list for each state, of plain numbers. The policy, such as
// the network above, gives their logarithms, [states, actions]. Leaves no tensors behind.
function myPredictProba(policy: rl.nn.Network, states: Float32Array[]): ArrayLike<number>[]`;

/** One to five states of as many numbers as there are actions, or more. */
const anyStates = fc.integer({ min: 2, max: 4 }).chain((actions) =>
  fc.tuple(
    fc.constant(actions),
    fc.integer({ min: 1, max: 5 }).chain((count) => tables(count, actions + 1, tenths(-3, 3))),
  )
);

/** Source lesson d's first exercise: from states to probabilities. */
export default exerciseOf({
  id: "predict-proba",
  title: "Probabilities from states",
  lesson: "10_reinforce",
  signature,
  solution: `${signature} {
  return tf.tidy(() => {
    const probabilities = tf.exp(policy.apply(tf.tensor(states)));
    return tf.unstack(probabilities).map((row) => row.dataSync());
  });
}`,
  reference: predictWith((logarithms) => tf.exp(logarithms)),
  use: predicting,
  written: (actions, states) =>
    `myPredictProba(policy, states) with the states ${JSON.stringify(states)}, ` +
    `and a policy whose logits are the first ${actions} numbers of a state`,
  tolerance: 1e-5,
  hints: [
    "Three steps: make a tensor of the states, apply the network, undo the logarithm. What of that is left over in the end?",
    "$\\pi(a \\mid s) = e^{\\log \\pi(a \\mid s)}$, for all entries of $[n, 2]$ at once: `tf.exp`.",
    "Within `return tf.tidy(() => { … });`: `tf.exp(policy.apply(tf.tensor(states)))`, of which `tf.unstack` gives the rows, " +
    "and `row.dataSync()` the numbers of each.",
  ],
  cases: [
    {
      name: "one state with the logits log 3 and 0: three quarters and one quarter",
      given: [2, [[Math.log(3), 0, 9, 9]]],
      expect: [[0.75, 0.25]],
    },
    {
      name: "the source's check: five states, five rows of two, each of which adds up to 1",
      given: [2, [
        [0, 0, 1, 1],
        [0, Math.log(4), 1, 1],
        [Math.log(9), 0, 1, 1],
        [5, 5, 1, 1],
        [-1, Math.log(1.5) - 1, 1, 1],
      ]],
      expect: [[0.5, 0.5], [0.2, 0.8], [0.9, 0.1], [0.5, 0.5], [0.4, 0.6]],
    },
    {
      name: "two states and two actions",
      given: [2, [[Math.log(3), 0], [Math.log(4), 0]]],
      expect: [[0.75, 0.25], [0.8, 0.2]],
    },
    {
      name: "three actions",
      given: [3, [[0, 0, Math.log(2), 7], [Math.log(6), Math.log(3), 0, 7]]],
      expect: [[0.25, 0.25, 0.5], [0.6, 0.3, 0.1]],
    },
    {
      name: "an action that is all but impossible",
      given: [2, [[100, 0, 0]]],
      expect: [[1, 0]],
    },
  ],
  properties: [{ name: "any states", given: anyStates }],
  mistakes,
});
