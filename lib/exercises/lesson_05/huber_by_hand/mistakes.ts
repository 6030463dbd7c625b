import * as tf from "@tensorflow/tfjs";
import type { Mistake } from "../../exercise.ts";
import { huberBy } from "./huber.ts";

/** What goes wrong where the Huber loss is written. */
export const mistakes: Mistake<
  (predictions: tf.Tensor, targets: tf.Tensor, delta: number) => tf.Tensor
>[] = [
  {
    says: "The ½ is missing: a small error costs ½ e². Without it the two branches do not meet at delta.",
    wrong: huberBy({ small: (size) => tf.square(size) }),
  },
  {
    says:
      "You ask whether the error is below delta, and a large negative error is. Ask for its size: `tf.abs`.",
    wrong: huberBy({ isSmall: (error, delta) => tf.lessEqual(error, delta) }),
    also: [huberBy({ isSmall: (error, delta) => tf.less(error, delta) })],
  },
  {
    says:
      "The branches are the wrong way round: `tf.where(condition, a, b)` takes from *a* where the condition holds.",
    wrong: huberBy({ isSmall: (error, delta) => tf.greater(tf.abs(error), delta) }),
  },
  {
    says: "Large errors cost δ |e| now, and the loss jumps at delta. Take ½ δ² away: δ (|e| − ½ δ).",
    wrong: huberBy({ large: (size, delta) => tf.mul(delta, size) }),
  },
  {
    says:
      "The factor delta is missing in front of |e| − ½ δ: the slope of the walls is delta. (With a slope of 1 and " +
      "e² / 2δ in the middle it would be PyTorch's smooth L1.)",
    wrong: huberBy({ large: (size, delta) => tf.sub(size, delta / 2) }),
    also: [
      huberBy({
        small: (size, delta) => tf.div(tf.square(size), 2 * delta),
        large: (size, delta) => tf.sub(size, delta / 2),
      }),
    ],
  },
  {
    says:
      "You write 0.5 where half of delta is meant: |e| − ½ δ. With a delta of 1 nobody sees the difference.",
    wrong: huberBy({ large: (size, delta) => tf.mul(delta, tf.sub(size, 0.5)) }),
    also: [huberBy({ large: (size) => tf.sub(size, 0.5) })],
  },
  {
    says: "You take all of delta away, and the loss jumps there: |e| − ½ δ.",
    wrong: huberBy({ large: (size, delta) => tf.mul(delta, tf.sub(size, delta)) }),
  },
  {
    says:
      "Your errors are cut off at delta, so that all large ones cost the same, and teach nothing: their gradient " +
      "is 0. Let the loss go on as a straight line.",
    wrong: huberBy({ large: (size, delta) => tf.fill(size.shape, delta ** 2 / 2) }),
    also: [huberBy({ large: (size) => tf.zerosLike(size) })],
  },
  {
    says: "Every error counts as a small one: that is half the squared error.",
    wrong: huberBy({ isSmall: (error) => tf.onesLike(error).toBool() }),
  },
  {
    says: "That is the mean squared error. From delta on the loss is to be a straight line.",
    wrong: huberBy({ small: (size) => tf.square(size), large: (size) => tf.square(size) }),
  },
  {
    says: "That is the absolute error everywhere. Up to delta the loss is to be ½ e².",
    wrong: huberBy({ small: (size) => tf.mul(1, size), large: (size) => tf.mul(1, size) }),
    also: [
      huberBy({ small: (size, delta) => tf.mul(delta, tf.sub(size, delta / 2)) }),
    ],
  },
  {
    says: "Those are the losses, one for each error. Return their mean.",
    wrong: (predictions, targets, delta) =>
      tf.tidy(() => {
        const size = tf.abs(tf.sub(predictions, targets));
        const large = tf.mul(delta, tf.sub(size, delta / 2));
        return tf.where(tf.lessEqual(size, delta), tf.mul(0.5, tf.square(size)), large);
      }),
  },
  {
    says: "That is the sum of the losses. Return their mean.",
    wrong: huberBy({ all: (losses) => tf.sum(losses) }),
  },
  {
    says: "Your delta is a fixed 1. Take the one that is given.",
    wrong: (predictions, targets) => huberBy({})(predictions, targets, 1),
  },
];
