import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { tables, tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";
import { type Huber, huberBy } from "./huber_by_hand/huber.ts";
import { mistakes } from "./huber_by_hand/mistakes.ts";

/** One to six predictions and targets of one shape, and a delta. */
const situations = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }), fc.boolean())
  .chain(
    ([rows, columns, flat]) => {
      const one = tables(rows, columns, tenths(-5, 5)).map((table) => tensor(flat ? table.flat() : table));
      return fc.tuple(one, one, tenths(0.2, 4));
    },
  );

const signature = `\
// The mean, over all numbers, of the Huber loss of the errors prediction − target. A scalar.
function myHuber(predictions: tf.Tensor, targets: tf.Tensor, delta: number): tf.Scalar`;

/** A bowl with straight walls: square for small errors, absolute for large ones. */
export default tensorExercise<tf.Tensor, Huber>(tf, {
  id: "huber-by-hand",
  title: "The Huber loss",
  lesson: "05_tensors_and_gradients",
  signature,
  solution: `${signature} {
  return tf.tidy(() => {
    const size = tf.abs(tf.sub(predictions, targets));
    const small = tf.mul(0.5, tf.square(size));
    const large = tf.mul(delta, tf.sub(size, delta / 2));
    return tf.mean(tf.where(tf.lessEqual(size, delta), small, large));
  });
}`,
  reference: huberBy({}),
  gradientsOf: [0],
  hints: [
    "Compute both branches for all errors, and choose afterwards, for each error, which of the two counts. " +
    "Which branch is meant for an error of −3?",
    "$h(e) = \\tfrac12 e^2$ where $|e| \\le \\delta$, else $\\delta\\,(|e| - \\tfrac12 \\delta)$. At $|e| = \\delta$ the two " +
    "meet, with the same slope.",
    "`const size = tf.abs(…)`, `const small = tf.mul(0.5, tf.square(size))`, " +
    "`const large = tf.mul(delta, tf.sub(size, delta / 2))`; then `tf.where(tf.lessEqual(size, delta), small, large)`, " +
    "and the mean of that.",
  ],
  cases: [
    {
      name: "half a unit off: 0.25 / 2",
      given: [tensor([0.5]), tensor([0]), 1],
      expect: { shape: [], values: 0.125, gradients: [[0.5]] },
    },
    {
      name: "four units off, delta 1: 1 · (4 − ½)",
      given: [tensor([5]), tensor([1]), 1],
      expect: { shape: [], values: 3.5, gradients: [[1]] },
    },
    {
      name: "three units too low, delta 2: 2 · (3 − 1)",
      given: [tensor([-1]), tensor([2]), 2],
      expect: { shape: [], values: 4, gradients: [[-2]] },
    },
    {
      name: "a small and a large error, delta 1: (0.5 + 2.5) / 2",
      given: [tensor([1, -3]), tensor([0, 0]), 1],
      expect: { shape: [], values: 1.5, gradients: [[0.5, -0.5]] },
    },
    {
      name: "delta 0.5, two axes: (0.125 + 0.875 + 0 + 0.375) / 4",
      given: [tensor([[1, 2], [3, 4]]), tensor([[0.5, 0], [3, 5]]), 0.5],
      expect: { shape: [], values: 0.34375, gradients: [[[0.125, 0.125], [0, -0.125]]] },
    },
    {
      name: "a delta so large that all errors are small: (½ · 4 + ½ · 9) / 2",
      given: [tensor([2, -3]), tensor([0, 0]), 10],
      expect: { shape: [], values: 3.25, gradients: [[1, -1.5]] },
    },
  ],
  properties: [{ name: "any errors, any delta", given: situations }],
  mistakes,
});
