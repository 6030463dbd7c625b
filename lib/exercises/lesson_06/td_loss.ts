import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { mse } from "../../nn/losses/mse.ts";
import { pick } from "../../nn/ops/pick.ts";
import { tables, tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";
import { mistakes } from "./td_loss/mistakes.ts";

/** What a learner writes. */
export type TdLoss = (q: tf.Tensor, actions: tf.Tensor1D, targets: tf.Tensor1D) => tf.Scalar;

/** One to five rows of the values of two to four actions, one of them taken in each, and targets. */
export const rowsOfValues = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 4 })).chain(
  ([n, actions]) =>
    fc.tuple(
      tables(n, actions, tenths(-5, 5)).map((values) => tensor(values)),
      fc.array(fc.nat(actions - 1), { minLength: n, maxLength: n }).map((taken) => tensor(taken, "int32")),
      fc.array(tenths(-5, 5), { minLength: n, maxLength: n }).map((targets) => tensor(targets)),
    ),
);

const signature = `\
// The mean of (Q(s, a) − y)² over a batch of n steps, as a scalar.
// q holds Q(s, ·), a row for each step, of shape [n, actions]; actions (int32) and targets are of shape [n].
function myTdLoss(q: tf.Tensor, actions: tf.Tensor1D, targets: tf.Tensor1D): tf.Scalar`;

/** The loss of a batch: only the values of the actions that were taken have a part in it. */
export default tensorExercise<tf.Tensor, TdLoss>(tf, {
  id: "td-loss",
  title: "The TD loss",
  lesson: "06_deep_q",
  signature,
  solution: `${signature} {
  return rl.nn.mse(rl.nn.pick(q, actions), targets);
}`,
  reference: (q, actions, targets) => tf.tidy(() => mse(pick(q, actions), targets)),
  gradientsOf: [0],
  mayLeak: true,
  hints: [
    "Each row of `q` holds the values of all actions. How many of them does a step tell something about?",
    "$L = \\frac1n \\sum_i \\big(Q(s_i, a_i) - y_i\\big)^2$. `rl.nn.pick(q, actions)` takes from each row the entry of " +
    "its action; the mean of the squares you wrote in lesson 05.",
    "`const taken = rl.nn.pick(q, actions);` is of shape [n], as `targets` is; then the mean of " +
    "`tf.square(tf.sub(taken, targets))`, or `rl.nn.mse(taken, targets)`.",
  ],
  cases: [
    {
      name: "one step: (2 − 5.95)²; the other action has no part in it",
      given: [tensor([[2, 7]]), tensor([0], "int32"), tensor([5.95])],
      expect: { shape: [], values: 15.6025, gradients: [[[-7.9, 0]]] },
    },
    {
      name: "the second action: (7 − 1)²",
      given: [tensor([[2, 7]]), tensor([1], "int32"), tensor([1])],
      expect: { shape: [], values: 36, gradients: [[[0, 12]]] },
    },
    {
      name: "two steps: the mean of (2 − 4)² and (1 − 1)²",
      given: [tensor([[2, 7], [4, 1]]), tensor([0, 1], "int32"), tensor([4, 1])],
      expect: { shape: [], values: 2, gradients: [[[-2, 0], [0, 0]]] },
    },
    {
      name: "three steps, three actions: the mean of 1, 4 and 16",
      given: [
        tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]]),
        tensor([2, 0, 1], "int32"),
        tensor([2, 6, 4]),
      ],
      expect: { shape: [], values: 7, gradients: [[[0, 0, 2 / 3], [-4 / 3, 0, 0], [0, 8 / 3, 0]]] },
    },
    {
      name: "a value below zero, half a unit off",
      given: [tensor([[-2.5, 1]]), tensor([0], "int32"), tensor([-2])],
      expect: { shape: [], values: 0.25, gradients: [[[-1, 0]]] },
    },
  ],
  properties: [{ name: "any batch", given: rowsOfValues }],
  mistakes,
});
