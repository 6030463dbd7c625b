import * as tf from "@tensorflow/tfjs";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";
import { rowsOfNextValues, targetsOf } from "./targets.ts";
import { mistakes } from "./td_targets/mistakes.ts";

/** What a learner writes. */
export type TdTargets = (
  rewards: tf.Tensor1D,
  nextQ: tf.Tensor,
  terminated: tf.Tensor1D,
  discount: number,
) => tf.Tensor1D;

const signature = `\
// The targets of a batch of n steps: r + γ max Q(s', ·), or r alone where terminated is 1; a tensor of shape [n].
// nextQ holds Q(s', ·), a row for each step, of shape [n, actions]; rewards and terminated are of shape [n].
// No gradient flows through it to nextQ.
function myTdTargets(
  rewards: tf.Tensor1D,
  nextQ: tf.Tensor,
  terminated: tf.Tensor1D,
  discount: number,
): tf.Tensor1D`;

/** The targets of Q-learning as tensors: what stands where the source's \`compute_td_loss\` has its three gaps. */
export default tensorExercise<tf.Tensor, TdTargets>(tf, {
  id: "td-targets",
  title: "Targets as tensors",
  lesson: "06_deep_q",
  signature,
  solution: `${signature} {
  const nextValues = rl.nn.stopGradient(tf.max(nextQ, 1));
  return tf.add(rewards, tf.mul(tf.mul(discount, tf.sub(1, terminated)), nextValues));
}`,
  reference: targetsOf,
  gradientsOf: [1],
  mayLeak: true,
  hints: [
    "It is the target of lesson 04, for n steps at once. Which axis of `nextQ` are the actions on? And what is " +
    "1 − `terminated`, in the two cases that there are?",
    "$y_i = r_i + \\gamma\\,(1 - d_i)\\,\\max_{a'} Q(s'_i, a')$, where $d_i$ is 1 where $s'_i$ is terminal, else 0. " +
    "`tf.max(nextQ, 1)` takes the maximum along axis 1; `rl.nn.stopGradient` stops gradients.",
    "`const nextValues = rl.nn.stopGradient(tf.max(nextQ, 1));`, then `tf.add(rewards, tf.mul(…, nextValues))`, " +
    "where `tf.mul(discount, tf.sub(1, terminated))` is what the dots stand for.",
  ],
  cases: [
    {
      name: "one step: 1 + 0.99 · 5",
      given: [tensor([1]), tensor([[3, 5]]), tensor([0]), 0.99],
      expect: { shape: [1], values: [5.95], gradients: [[[0, 0]]] },
    },
    {
      name: "the same step into a terminal state: 1, whatever the network says of it",
      given: [tensor([1]), tensor([[3, 5]]), tensor([1]), 0.99],
      expect: { shape: [1], values: [1], gradients: [[[0, 0]]] },
    },
    {
      name: "three steps: 1 + 0.5 · 6, −1 + 0.5 · 4, and 10 at the end",
      given: [tensor([1, -1, 10]), tensor([[2, 6], [4, 3], [8, 9]]), tensor([0, 0, 1]), 0.5],
      expect: { shape: [3], values: [4, 1, 10], gradients: [[[0, 0], [0, 0], [0, 0]]] },
    },
    {
      name: "two steps, both of whose next values are negative",
      given: [tensor([0, 0]), tensor([[-2, -6], [-8, -4]]), tensor([0, 0]), 0.5],
      expect: { shape: [2], values: [-1, -2], gradients: [[[0, 0], [0, 0]]] },
    },
    {
      name: "three actions, and no discount",
      given: [tensor([1, 2]), tensor([[1, 7, 4], [9, 2, 5]]), tensor([0, 0]), 1],
      expect: { shape: [2], values: [8, 11], gradients: [[[0, 0, 0], [0, 0, 0]]] },
    },
    {
      name: "γ = 0 looks at the rewards alone",
      given: [tensor([3, -4]), tensor([[4, 1], [6, 8]]), tensor([0, 1]), 0],
      expect: { shape: [2], values: [3, -4], gradients: [[[0, 0], [0, 0]]] },
    },
  ],
  properties: [{
    name: "any batch",
    given: rowsOfNextValues.map(([rewards, nextQ, , terminated, discount]) => [
      rewards,
      nextQ,
      terminated,
      discount,
    ]),
  }],
  mistakes,
});
