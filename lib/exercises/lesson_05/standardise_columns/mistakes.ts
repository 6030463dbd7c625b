import * as tf from "@tensorflow/tfjs";
import type { Mistake } from "../../exercise.ts";
import { standardisedBy } from "./standardised.ts";

/** What goes wrong where columns are standardised. */
export const mistakes: Mistake<(x: tf.Tensor2D) => tf.Tensor>[] = [
  {
    says:
      "You standardise the rows. `mean(x, 1)` runs along each row; the columns' means are `mean(x, 0)`: " +
      "the axis that is named goes away.",
    wrong: standardisedBy({ axis: 1 }),
  },
  {
    says:
      "You take one mean over all numbers of the table. Each column has its own: name the axis, `tf.mean(x, 0)`.",
    wrong: standardisedBy({}),
  },
  {
    says: "You divide the squared deviations by n − 1, as PyTorch's `std` does. Asked is for numpy's n: " +
      "`tf.mean` of the squares.",
    wrong: standardisedBy({
      axis: 0,
      spread: (squares, axis) => tf.sqrt(tf.div(tf.sum(squares, axis, true), squares.shape[0] - 1)),
    }),
  },
  {
    says: "You divide by the variance. The standard deviation is its root: `tf.sqrt`.",
    wrong: standardisedBy({ axis: 0, spread: (squares, axis) => tf.mean(squares, axis, true) }),
  },
  {
    says: "The means are 0 now, but each column is as wide as before: divide by its standard deviation.",
    wrong: standardisedBy({ axis: 0, put: (x, mean) => tf.sub(x, mean) }),
  },
  {
    says: "The columns are scaled but not moved: take each column's mean away before you divide.",
    wrong: standardisedBy({ axis: 0, put: (x, _, spread) => tf.div(x, spread) }),
  },
  {
    says: "You divide first and take the mean away then. The mean is in the units of the column: " +
      "both are divided, (x − mean) / deviation.",
    wrong: standardisedBy({ axis: 0, put: (x, mean, spread) => tf.sub(tf.div(x, spread), mean) }),
  },
  {
    says: "The signs are the wrong way round: what is above the mean is to be positive, x − mean.",
    wrong: standardisedBy({ axis: 0, put: (x, mean, spread) => tf.div(tf.sub(mean, x), spread) }),
  },
  {
    says: "You multiply by the deviation. A wide column is made narrow by dividing.",
    wrong: standardisedBy({ axis: 0, put: (x, mean, spread) => tf.mul(tf.sub(x, mean), spread) }),
  },
  {
    says:
      "You divide by the mean *absolute* deviation. The standard deviation is the root of the mean square.",
    wrong: standardisedBy({
      axis: 0,
      spread: (squares, axis) => tf.mean(tf.sqrt(squares), axis, true),
    }),
  },
  {
    says: "The root is taken of the sum of the squares. Take their mean: divide by the number of rows.",
    wrong: standardisedBy({ axis: 0, spread: (squares, axis) => tf.sqrt(tf.sum(squares, axis, true)) }),
  },
  {
    says:
      "The deviation is taken from the mean of the squares less the square of the mean. On paper that is the same, " +
      "but with seven digits a small difference of large numbers is mostly rounding: square what is left " +
      "*after* the mean is taken away.",
    wrong: (x) =>
      tf.tidy(() => {
        const mean = tf.mean(x, 0), spread = tf.sqrt(tf.sub(tf.mean(tf.square(x), 0), tf.square(mean)));
        return tf.div(tf.sub(x, mean), spread);
      }),
  },
  {
    says: "That scales each column to run from 0 to 1, from its least number to its greatest. " +
      "Asked is for a mean of 0 and a standard deviation of 1.",
    wrong: (x) =>
      tf.tidy(() => {
        const low = tf.min(x, 0), high = tf.max(x, 0);
        return tf.div(tf.sub(x, low), tf.sub(high, low));
      }),
  },
];
