import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { tables, tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";

function meanSquaredError(predictions: tf.Tensor, targets: tf.Tensor): tf.Scalar {
  return tf.tidy(() => tf.mean<tf.Scalar>(tf.square(tf.sub(predictions, targets))));
}

/** What some other function makes of the errors. */
function ofErrors(loss: (errors: tf.Tensor) => tf.Tensor) {
  return (predictions: tf.Tensor, targets: tf.Tensor) => tf.tidy(() => loss(tf.sub(predictions, targets)));
}

/** Predictions and targets of one shape, with one axis or with two. */
const pairs = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }), fc.boolean()).chain(
  ([rows, columns, flat]) => {
    const one = tables(rows, columns, tenths(-5, 5)).map((table) => tensor(flat ? table.flat() : table));
    return fc.tuple(one, one);
  },
);

const signature = `\
// The mean of (prediction − target)² over all numbers; both are of one shape, whichever. A scalar.
function myMeanSquaredError(predictions: tf.Tensor, targets: tf.Tensor): tf.Scalar`;

/** The loss that regression begins with. */
export default tensorExercise<tf.Tensor, typeof meanSquaredError>(tf, {
  id: "mean-squared-error",
  title: "The mean squared error",
  lesson: "05_tensors_and_gradients",
  signature,
  solution: `${signature} {
  return tf.tidy(() => tf.mean<tf.Scalar>(tf.square(tf.sub(predictions, targets))));
}`,
  reference: meanSquaredError,
  gradientsOf: [0],
  hints: [
    "Three operations, one after the other: how far off is each, what is that squared, and how many become one?",
    "$L = \\frac1n \\sum_i (\\hat y_i - y_i)^2$, where $\\hat y$ are the predictions and $y$ the targets.",
    "`tf.mean(tf.square(tf.sub(predictions, targets)))`, within `return tf.tidy(() => …);`.",
  ],
  cases: [
    {
      name: "errors 2 and 4: (4 + 16) / 2",
      given: [tensor([3, 6]), tensor([1, 2])],
      expect: { shape: [], values: 10, gradients: [[2, 4]] },
    },
    {
      name: "errors −3 and 1: (9 + 1) / 2",
      given: [tensor([-1, 2]), tensor([2, 1])],
      expect: { shape: [], values: 5, gradients: [[-3, 1]] },
    },
    {
      name: "two axes: (1 + 0 + 4 + 9) / 4",
      given: [tensor([[1, 2], [3, 4]]), tensor([[0, 2], [5, 1]])],
      expect: { shape: [], values: 3.5, gradients: [[[0.5, 0], [-1, 1.5]]] },
    },
    {
      name: "one prediction, half a unit off",
      given: [tensor([2.5]), tensor([2])],
      expect: { shape: [], values: 0.25, gradients: [[1]] },
    },
    {
      name: "all exact",
      given: [tensor([3, -1, 7]), tensor([3, -1, 7])],
      expect: { shape: [], values: 0, gradients: [[0, 0, 0]] },
    },
  ],
  properties: [{ name: "any predictions and targets", given: pairs }],
  mistakes: [
    {
      says: "That is the sum of the squares, which grows with the size of the batch. Take their mean.",
      wrong: ofErrors((errors) => tf.sum(tf.square(errors))),
    },
    {
      says: "Positive and negative errors cancel out: square each of them *before* the mean is taken.",
      wrong: ofErrors((errors) => tf.square(tf.mean(errors))),
      also: [ofErrors((errors) => tf.mean(errors))],
    },
    {
      says: "That is the mean *absolute* error. Square the errors.",
      wrong: ofErrors((errors) => tf.mean(tf.abs(errors))),
    },
    {
      says: "That is the root of it. The mean of the squares is asked for, without the root.",
      wrong: ofErrors((errors) => tf.sqrt(tf.mean(tf.square(errors)))),
    },
    {
      says:
        "That is half of it. Some books have a ½ in front, so that the gradient has no 2; here there is none.",
      wrong: ofErrors((errors) => tf.mul(0.5, tf.mean(tf.square(errors)))),
    },
    {
      says:
        "Those are the squared errors, one for each prediction. A loss is a single number: take their mean.",
      wrong: ofErrors((errors) => tf.square(errors)),
    },
    {
      says: "You take the mean along one axis only. Without an axis `tf.mean` is over all numbers.",
      wrong: ofErrors((errors) => tf.mean(tf.square(errors), 0)),
      also: [ofErrors((errors) => tf.mean(tf.square(errors), -1))],
    },
    {
      says: "You divide by the number of rows. The mean is over all numbers.",
      wrong: ofErrors((errors) => tf.div(tf.sum(tf.square(errors)), errors.shape[0])),
    },
    {
      says: "You take the difference of the squares. Square the differences.",
      wrong: (predictions, targets) =>
        tf.tidy(() => tf.mean(tf.sub(tf.square(predictions), tf.square(targets)))),
    },
    {
      says:
        "The number is right, but it has left tfjs on the way (`dataSync`, `arraySync`, a loop over numbers): " +
        "a tensor made of plain numbers knows nothing of where they came from, and its gradient is 0. " +
        "Compute with `tf.sub`, `tf.square`, `tf.mean`.",
      wrong: (predictions, targets) =>
        tf.tidy(() => tf.scalar(meanSquaredError(predictions, targets).dataSync()[0])),
    },
  ],
});
