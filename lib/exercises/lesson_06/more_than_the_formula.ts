import * as tf from "@tensorflow/tfjs";
import { mse } from "../../nn/losses/mse.ts";
import { stopGradient } from "../../nn/losses/stop_gradient.ts";
import { pick } from "../../nn/ops/pick.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";
import { rowsOfValues, type TdLoss } from "./td_loss.ts";

/** A loss of the values that were picked and their targets. */
function ofPicked(loss: (picked: tf.Tensor, targets: tf.Tensor) => tf.Tensor): TdLoss {
  return (q, actions, targets) => tf.tidy(() => tf.mul<tf.Scalar>(1, loss(pick(q, actions), targets)));
}

/** The mean square, and so much of the mean magnitude of something. */
function withPenalty(weight: number, of: (picked: tf.Tensor, targets: tf.Tensor) => tf.Tensor): TdLoss {
  return ofPicked((picked, targets) =>
    tf.add(mse(picked, targets), tf.mul(weight, tf.mean(tf.abs(of(picked, targets)))))
  );
}

const ofValues = (picked: tf.Tensor) => picked;

const signature = `\
// The mean of (Q(s, a) − y)² over a batch of n steps, as a scalar: this, and nothing else.
function myMendedLoss(q: tf.Tensor, actions: tf.Tensor1D, targets: tf.Tensor1D): tf.Scalar`;

/** The source's loss, in which there is more than in its formula. */
export default tensorExercise<tf.Tensor, TdLoss>(tf, {
  id: "more-than-the-formula",
  title: "A loss that is not its formula",
  lesson: "06_deep_q",
  signature,
  start: `${signature} {
  const regularizer = 0.1;
  const values = rl.nn.pick(q, actions);
  const losses = tf.squaredDifference(values, targets);
  const sparsity = tf.mean(tf.abs(values));
  return tf.add(tf.mean(losses), tf.mul(regularizer, sparsity));
}`,
  solution: `${signature} {
  const values = rl.nn.pick(q, actions);
  const losses = tf.squaredDifference(values, targets);
  return tf.mean(losses);
}`,
  reference: (q, actions, targets) => tf.tidy(() => mse(pick(q, actions), targets)),
  bug: (q, actions, targets) =>
    tf.tidy(() => {
      const picked = pick(q, actions);
      return tf.add(mse(picked, targets), tf.mul(0.1, tf.mean(tf.abs(picked))));
    }),
  gradientsOf: [0],
  mayLeak: true,
  hints: [
    "By how much is the number of the first case too great? And of which other number in that case is this a tenth?",
    "$15.8025 - 15.6025 = 0.2 = 0.1 \\cdot |2|$, and 2 is $Q(s, a)$. Which line has no place in " +
    "$L = \\frac1n \\sum_i \\big(Q(s_i, a_i) - y_i\\big)^2$?",
    "`return tf.mean(losses);`. The line of `sparsity` is not needed any more, nor that of `regularizer`.",
  ],
  cases: [
    {
      name: "one step: (2 − 5.95)²",
      given: [tensor([[2, 7]]), tensor([0], "int32"), tensor([5.95])],
      expect: { shape: [], values: 15.6025, gradients: [[[-7.9, 0]]] },
    },
    {
      name: "a value that is at its target: no loss, and nothing that pulls at it",
      given: [tensor([[3, 4]]), tensor([1], "int32"), tensor([4])],
      expect: { shape: [], values: 0, gradients: [[[0, 0]]] },
    },
    {
      name: "two steps with values below zero: the mean of (−2 − 1)² and (−4 + 3)²",
      given: [tensor([[-2, 7], [6, -4]]), tensor([0, 1], "int32"), tensor([1, -3])],
      expect: { shape: [], values: 5, gradients: [[[-3, 0], [0, -1]]] },
    },
    {
      name: "a value of 0, half a unit off",
      given: [tensor([[0, 1]]), tensor([0], "int32"), tensor([0.5])],
      expect: { shape: [], values: 0.25, gradients: [[[-1, 0]]] },
    },
  ],
  properties: [{ name: "any batch", given: rowsOfValues }],
  mistakes: [
    {
      says:
        "Now it is taken away where it was added, and the loss is too small. The formula has no such term at all.",
      wrong: withPenalty(-0.1, ofValues),
    },
    {
      says:
        "That makes the term smaller, or larger, but it is still there: the formula ends behind the squares.",
      wrong: withPenalty(0.01, ofValues),
      also: [withPenalty(0.001, ofValues), withPenalty(0.05, ofValues), withPenalty(1, ofValues)],
    },
    {
      says:
        "You have kept the wrong one of the two terms: that is the magnitude of the values, which knows no target.",
      wrong: ofPicked((picked) => tf.mul(0.1, tf.mean(tf.abs(picked)))),
      also: [ofPicked((picked) => tf.mean(tf.abs(picked)))],
    },
    {
      says: "The squares were right, and their mean: of Q(s, a) − y, as they were.",
      wrong: ofPicked((picked, targets) => tf.mean(tf.abs(tf.sub(picked, targets)))),
      also: [
        ofPicked((picked, targets) => tf.sum(tf.squaredDifference(picked, targets))),
        ofPicked((picked, targets) => tf.mul(0.5, mse(picked, targets))),
        ofPicked((picked, targets) => tf.mean(tf.sub(picked, targets))),
      ],
    },
    {
      says:
        "What is picked was right, and gradients must flow through it: the error is that of the action taken, and it " +
        "is what is to learn.",
      wrong: (q, _, targets) => tf.tidy(() => tf.mean(tf.squaredDifference(tf.max(q, 1), targets))),
      also: [ofPicked((picked, targets) => mse(stopGradient(picked), targets))],
    },
    {
      says: "Those are the squared errors, one a step. The loss is their mean.",
      wrong: ofPicked((picked, targets) => tf.squaredDifference(picked, targets)),
    },
    {
      says:
        "Now the term is about something else than the values, or has another form, and it is still there: the " +
        "formula ends behind the squares.",
      wrong: withPenalty(0.1, (picked, targets) => tf.sub(picked, targets)),
      also: [
        withPenalty(0.1, (_, targets) => targets),
        withPenalty(0.1, (picked) => tf.square(picked)),
        withPenalty(0.1, (picked) => stopGradient(picked)),
      ],
    },
  ],
});
