import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";
import { mistakes } from "./standardise_columns/mistakes.ts";
import { standardised } from "./standardise_columns/standardised.ts";

/** Tables of two to six rows, each of whose columns is spread by 1 at least. */
const spread = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 4 })).chain((
  [n, columns],
) =>
  fc.array(
    fc.array(tenths(-10, 10), { minLength: n, maxLength: n }).filter((column) => deviation(column) >= 1),
    { minLength: columns, maxLength: columns },
  ).map((table) => tensor(Array.from({ length: n }, (_, row) => table.map((column) => column[row]))))
);

function deviation(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

const signature = `\
// Each column moved and scaled so that its mean is 0 and its standard deviation 1. The variance is the
// mean of the squared deviations, divided by the number of rows as numpy does. No column is constant.
function myStandardise(x: tf.Tensor2D): tf.Tensor2D`;

/** Columns brought to the same scale, by two reductions and two broadcasts. */
export default tensorExercise<tf.Tensor, typeof standardised>(tf, {
  id: "standardise-columns",
  title: "Columns on one scale",
  lesson: "05_tensors_and_gradients",
  signature,
  solution: `${signature} {
  return tf.tidy(() => {
    const centred = tf.sub<tf.Tensor2D>(x, tf.mean(x, 0));
    const deviations = tf.sqrt(tf.mean(tf.square(centred), 0));
    return tf.div(centred, deviations);
  });
}`,
  reference: standardised,
  tolerance: 1e-4,
  hints: [
    "How many means does a table of shape $[n, 4]$ have, if each column has its own? Along which axis are they taken?",
    "$z_{ij} = (x_{ij} - m_j) / s_j$ with $m_j = \\frac1n \\sum_i x_{ij}$ and " +
    "$s_j = \\sqrt{\\frac1n \\sum_i (x_{ij} - m_j)^2}$. Both have the shape $[4]$ and are stretched over the rows.",
    "`tf.mean(x, 0)` gives the means, and `tf.sub(x, means)` takes them away. `tf.sqrt(tf.mean(tf.square(…), 0))` of " +
    "that gives the deviations, `tf.div` divides. All of it within `return tf.tidy(() => { … return result; });`.",
  ],
  cases: [
    {
      name: "mean 2, deviation 1",
      given: [tensor([[1], [3]])],
      expect: { shape: [2, 1], values: [[-1], [1]] },
    },
    {
      name: "two columns of different size",
      given: [tensor([[0, 10], [4, 30]])],
      expect: { shape: [2, 2], values: [[-1, -1], [1, 1]] },
    },
    {
      name: "eight rows: mean 5, deviation 2",
      given: [tensor([[2], [4], [4], [4], [5], [5], [7], [9]])],
      expect: { shape: [8, 1], values: [[-1.5], [-0.5], [-0.5], [-0.5], [0], [0], [1], [2]] },
    },
    {
      name: "three columns, one of them falling",
      given: [tensor([[0, 6, 100], [2, 2, 300]])],
      expect: { shape: [2, 3], values: [[-1, 1, -1], [1, -1, 1]] },
    },
    {
      name: "a mean far from 0: 10,002 with deviation 2, and 2 with deviation 1",
      given: [tensor([[10000, 1], [10004, 3]])],
      expect: { shape: [2, 2], values: [[-1, -1], [1, 1]] },
    },
    {
      name: "means −2 and 9, deviations 3 and 4",
      given: [tensor([[-5, 13], [1, 5], [-5, 5], [1, 13]])],
      expect: { shape: [4, 2], values: [[-1, 1], [1, -1], [-1, -1], [1, 1]] },
    },
  ],
  properties: [{ name: "any table", given: fc.tuple(spread) }],
  mistakes,
});
