import * as tf from "@tensorflow/tfjs";
import { pick } from "../../nn/ops/pick.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";
import { mistakes } from "./sarsa_targets/mistakes.ts";
import { rowsOfNextValues, targetsOf } from "./targets.ts";

/** What a learner writes. */
export type SarsaTargets = (
  rewards: tf.Tensor1D,
  nextQ: tf.Tensor,
  nextActions: tf.Tensor1D,
  terminated: tf.Tensor1D,
  discount: number,
) => tf.Tensor1D;

const signature = `\
// The targets of SARSA for a batch of n steps: r + γ Q(s', a'), or r alone where terminated is 1; of shape [n].
// nextQ holds Q(s', ·), a row for each step; nextActions (int32) the actions a' that the agent took there.
// No gradient flows through it to nextQ.
function mySarsaTargets(
  rewards: tf.Tensor1D,
  nextQ: tf.Tensor,
  nextActions: tf.Tensor1D,
  terminated: tf.Tensor1D,
  discount: number,
): tf.Tensor1D`;

/** What must change to make SARSA of it: one expression, and one more thing to be known of each step. */
export default tensorExercise<tf.Tensor, SarsaTargets>(tf, {
  id: "sarsa-targets",
  title: "SARSA with a network",
  lesson: "06_deep_q",
  signature,
  solution: `${signature} {
  const nextValues = rl.nn.stopGradient(rl.nn.pick(nextQ, nextActions));
  return tf.add(rewards, tf.mul(tf.mul(discount, tf.sub(1, terminated)), nextValues));
}`,
  reference: (rewards, nextQ, nextActions, terminated, discount) =>
    targetsOf(rewards, nextQ, terminated, discount, { worth: (nextQ) => pick(nextQ, nextActions) }),
  gradientsOf: [1],
  mayLeak: true,
  hints: [
    "Lesson 03: which of the next actions does Q-learning look at, and which does SARSA? All else stays as it is.",
    "$y_i = r_i + \\gamma\\,(1 - d_i)\\,Q(s'_i, a'_i)$. You know a function that takes from each row the entry of its " +
    "action.",
    "`rl.nn.stopGradient(rl.nn.pick(nextQ, nextActions))` in the place of `rl.nn.stopGradient(tf.max(nextQ, 1))`.",
  ],
  cases: [
    {
      name: "the agent goes on with the worse action: 1 + 0.5 · 4",
      given: [tensor([1]), tensor([[4, 6]]), tensor([0], "int32"), tensor([0]), 0.5],
      expect: { shape: [1], values: [3], gradients: [[[0, 0]]] },
    },
    {
      name: "the same step into a terminal state: 1",
      given: [tensor([1]), tensor([[4, 6]]), tensor([0], "int32"), tensor([1]), 0.5],
      expect: { shape: [1], values: [1], gradients: [[[0, 0]]] },
    },
    {
      name: "three steps: −1 + 0.5 · 6, 2 + 0.5 · 3, and 10 at the end",
      given: [
        tensor([-1, 2, 10]),
        tensor([[4, 6], [5, 3], [9, 8]]),
        tensor([1, 1, 0], "int32"),
        tensor([0, 0, 1]),
        0.5,
      ],
      expect: { shape: [3], values: [2, 3.5, 10], gradients: [[[0, 0], [0, 0], [0, 0]]] },
    },
    {
      name: "three actions, γ = 0.9: 0 + 0.9 · 5 and 1 − 0.9 · 10",
      given: [
        tensor([0, 1]),
        tensor([[1, 7, 5], [-10, 2, 4]]),
        tensor([2, 0], "int32"),
        tensor([0, 0]),
        0.9,
      ],
      expect: { shape: [2], values: [4.5, -8], gradients: [[[0, 0, 0], [0, 0, 0]]] },
    },
  ],
  properties: [{ name: "any batch", given: rowsOfNextValues }],
  mistakes,
});
