import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { tables, tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";

type Loss = (predictions: tf.Tensor2D, targets: tf.Tensor1D) => tf.Scalar;

/** A loss of predictions in a column and targets that were brought to some shape. */
function against(
  put: (targets: tf.Tensor1D) => tf.Tensor,
  loss: (errors: tf.Tensor) => tf.Scalar = (errors) => tf.mean(tf.square(errors)),
): Loss {
  return (predictions, targets) => tf.tidy(() => loss(tf.sub(predictions, put(targets))));
}

const inColumn = (targets: tf.Tensor1D) => tf.expandDims(targets, 1);

/** One to six predictions in a column, and as many targets in a row. */
const batches = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc.tuple(
    tables(n, 1, tenths(-5, 5)).map((predictions) => tensor(predictions)),
    fc.array(tenths(-5, 5), { minLength: n, maxLength: n }).map((targets) => tensor(targets)),
  )
);

const signature = `\
// The mean squared error of predictions of shape [n, 1], as a network gives them, and targets of shape [n].
function myMendedMse(predictions: tf.Tensor2D, targets: tf.Tensor1D): tf.Scalar`;

/** A column less a row: a whole table of differences, of which all but the diagonal are nobody's errors. */
export default tensorExercise<tf.Tensor, Loss>(tf, {
  id: "stretched-loss",
  title: "Find the bug: a line that lies flat",
  lesson: "05_tensors_and_gradients",
  signature,
  start: `${signature} {
  return tf.tidy(() => {
    const errors = tf.sub(predictions, targets);
    return tf.mean(tf.square(errors));
  });
}`,
  solution: `${signature} {
  return tf.tidy(() => {
    const errors = tf.sub(tf.reshape(predictions, [-1]), targets);
    return tf.mean(tf.square(errors));
  });
}`,
  reference: against(inColumn),
  bug: against((targets) => targets),
  gradientsOf: [0],
  hints: [
    "Work out the shape of `errors` by the rule of broadcasting, for three predictions and three targets. " +
    "How many errors are there, and how many should there be?",
    "$[n, 1] - [n]$ is lined up at the ends: $[n, 1] - [1, n] = [n, n]$. Each prediction meets *each* target. Bring one " +
    "of the two to the shape of the other first.",
    "`tf.reshape(predictions, [-1])` makes $[n]$ of $[n, 1]$, and `tf.expandDims(targets, 1)` makes $[n, 1]$ of $[n]$. " +
    "Either will do, in the first line.",
  ],
  cases: [
    {
      name: "two predictions, both exact",
      given: [tensor([[1], [3]]), tensor([1, 3])],
      expect: { shape: [], values: 0, gradients: [[[0], [0]]] },
    },
    {
      name: "errors 1 and −3: (1 + 9) / 2",
      given: [tensor([[2], [1]]), tensor([1, 4])],
      expect: { shape: [], values: 5, gradients: [[[1], [-3]]] },
    },
    {
      name: "three predictions, one of them 3 too high: 9 / 3",
      given: [tensor([[3], [2], [4]]), tensor([0, 2, 4])],
      expect: { shape: [], values: 3, gradients: [[[2], [0], [0]]] },
    },
    {
      name: "in the wrong order: (4 + 4) / 2",
      given: [tensor([[1], [3]]), tensor([3, 1])],
      expect: { shape: [], values: 4, gradients: [[[-2], [2]]] },
    },
    {
      name: "a single prediction, where nothing goes wrong",
      given: [tensor([[2]]), tensor([5])],
      expect: { shape: [], values: 9, gradients: [[[-6]]] },
    },
  ],
  properties: [{ name: "any predictions and targets", given: batches }],
  mistakes: [
    {
      says:
        "Now only the means are compared: predictions that are all wrong cost nothing as long as they are " +
        "right on average. Each prediction has a target of its own.",
      wrong: (predictions, targets) =>
        tf.tidy(() => tf.square(tf.sub(tf.mean<tf.Scalar>(predictions), tf.mean(targets)))),
    },
    {
      says:
        "Each prediction is compared with the mean of all targets, or each target with the mean of all predictions, as " +
        "the bug does too, in the end. Bring both to one shape *before* the difference is taken.",
      wrong: against((targets) => tf.mean(targets)),
      also: [
        against((targets) => targets, (errors) => tf.mean(tf.square(tf.mean(errors, 1)))),
        against((targets) => targets, (errors) => tf.mean(tf.square(tf.mean(errors, 0)))),
      ],
    },
    {
      says: "The shapes fit now. But the loss is the *mean* of the squares, as it was.",
      wrong: against(inColumn, (errors) => tf.sum(tf.square(errors))),
    },
    {
      says:
        "You divide the stretched table's sum by n instead of n². Most of what is summed there is nobody's error: " +
        "bring both to one shape *before* the difference is taken.",
      wrong: against((targets) => targets, (errors) => tf.div(tf.sum(tf.square(errors)), errors.shape[0])),
    },
    {
      says: "The shapes fit now. But the errors are no longer squared.",
      wrong: against(inColumn, (errors) => tf.mean(errors)),
      also: [against(inColumn, (errors) => tf.mean(tf.abs(errors)))],
    },
    {
      says:
        "The targets come in the opposite order. Bring them to the shape of a column, and leave them in their places.",
      wrong: against((targets) => tf.expandDims(tf.reverse(targets), 1)),
    },
    {
      says:
        "You look at the first prediction only, or at the first target. Each prediction has a target of its own.",
      wrong: against((targets) => tf.slice(targets, 0, 1)),
      also: [
        (predictions, targets) =>
          tf.tidy(() => tf.mean(tf.square(tf.sub(tf.slice(predictions, [0, 0], [1, 1]), targets)))),
      ],
    },
  ],
});
