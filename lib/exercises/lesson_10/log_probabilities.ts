import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { tables, tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";
import { mistakes } from "./log_probabilities/mistakes.ts";

const signature = `\
// The logarithm of each action's probability, the softmax of its row. logits are of shape [n, actions], and so is
// the result.
function myLogProbabilities(logits: tf.Tensor2D): tf.Tensor2D`;

/** One to four rows of two to four logits. */
const rows = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 })).chain(([n, actions]) =>
  fc.tuple(tables(n, actions, tenths(-90, 90)).map((values) => tensor(values)))
);

/** The logarithm of a probability that has become 0 on the way. */
export default tensorExercise<tf.Tensor, (logits: tf.Tensor2D) => tf.Tensor2D>(tf, {
  id: "log-probabilities",
  title: "Find the bug: the logarithm of nothing",
  lesson: "10_reinforce",
  signature,
  start: `${signature} {
  return tf.tidy(() => tf.log(tf.softmax(logits)));
}`,
  solution: `${signature} {
  return tf.logSoftmax(logits);
}`,
  reference: (logits) => tf.logSoftmax(logits),
  bug: (logits) => tf.tidy(() => tf.log(tf.softmax(logits))),
  gradientsOf: [0],
  mayLeak: true,
  hints: [
    "What is $e^{-200}$ in a number of 32 bits, whose smallest is about $10^{-45}$? And the logarithm of that? On paper the " +
    "two cancel.",
    "$\\log \\dfrac{e^{z_a}}{\\sum_b e^{z_b}} = z_a - \\log \\sum_b e^{z_b}$: the power is never taken of the action itself.",
    "`tf.logSumExp(logits, 1, true)` is the second term, a column; or use the operation of tfjs that is named after the " +
    "whole, `tf.logSoftmax`.",
  ],
  cases: [
    {
      name: "an action of probability e⁻²⁰⁰, next to nothing: its logarithm is −200",
      given: [tensor([[0, 200]])],
      expect: { shape: [1, 2], values: [[-200, 0]], gradients: [[[1, -1]]] },
    },
    {
      name: "two actions that are alike",
      given: [tensor([[5, 5]])],
      expect: { shape: [1, 2], values: [[Math.log(0.5), Math.log(0.5)]], gradients: [[[0, 0]]] },
    },
    {
      name: "logits of log 3 and 0: three quarters and one quarter",
      given: [tensor([[Math.log(3), 0]])],
      expect: { shape: [1, 2], values: [[Math.log(0.75), Math.log(0.25)]], gradients: [[[-0.5, 0.5]]] },
    },
    {
      name: "two rows, three actions: a row of its own each",
      given: [tensor([[0, 0, 0], [-300, 0, -300]])],
      expect: {
        shape: [2, 3],
        values: [[-Math.log(3), -Math.log(3), -Math.log(3)], [-300, 0, -300]],
        gradients: [[[0, 0, 0], [1, -2, 1]]],
      },
    },
    {
      name: "two rows, two actions",
      given: [tensor([[100, 0], [0, Math.log(4)]])],
      expect: {
        shape: [2, 2],
        values: [[0, -100], [Math.log(0.2), Math.log(0.8)]],
        gradients: [[[-1, 1], [0.6, -0.6]]],
      },
    },
  ],
  properties: [{ name: "any logits", given: rows }],
  mistakes,
});
