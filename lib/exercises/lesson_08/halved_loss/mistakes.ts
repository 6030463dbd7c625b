import * as tf from "@tensorflow/tfjs";
import type { Mistake } from "../../exercise.ts";
import { masked, type MaskedLoss } from "./masked.ts";

/** Losses of something else. */
export const mistakes: readonly Mistake<MaskedLoss>[] = [
  {
    says:
      "With two actions that is right, with four it is not: a fixed factor makes up for a fixed number of actions. " +
      "By what should you divide, then?",
    wrong: masked((errors) => tf.mul(2, tf.mean(tf.square(errors)))),
  },
  {
    says:
      "That is the sum over the batch. A batch of twice the size would make steps of twice the size: take the mean " +
      "of its transitions.",
    wrong: masked((errors) => tf.sum(tf.square(errors))),
  },
  {
    says:
      "The mask is gone: now all actions count, and those that nobody took are drawn to 0. Only the division was " +
      "wrong.",
    wrong: (predictions, _, targets) =>
      tf.tidy(() => tf.mean(tf.sum(tf.square(tf.sub(predictions, targets)), 1))),
    also: [(predictions, _, targets) => tf.tidy(() => tf.mean(tf.square(tf.sub(predictions, targets))))],
  },
  {
    says: "You add up before you square, and errors of opposite signs cancel each other. First the squares.",
    wrong: masked((errors, batch) => tf.div(tf.square(tf.sum(errors)), batch)),
    also: [
      masked((errors) => tf.square(tf.mean(errors))),
      masked((errors) => tf.square(tf.mean(tf.sum(errors, 1)))),
    ],
  },
  {
    says:
      "You divide by the number of actions. What there should be a mean over is the batch: `predictions.shape[0]`.",
    wrong: masked((errors, _, actions) => tf.div(tf.sum(tf.square(errors)), actions)),
    also: [masked((errors) => tf.sum(tf.mean(tf.square(errors), 1)))],
  },
  {
    says: "That is a loss for each transition. The mean of them is asked for, one number.",
    wrong: masked((errors) => tf.sum(tf.square(errors), 1)),
  },
  {
    says: "The error is squared, and you take its magnitude.",
    wrong: masked((errors, batch) => tf.div(tf.sum(tf.abs(errors)), batch)),
  },
  {
    says: "That is half the mean of the squares. Some books put a ½ before them; this loss has none.",
    wrong: masked((errors, batch) => tf.div(tf.sum(tf.square(errors)), 2 * batch)),
    also: [masked((errors) => tf.div(tf.mean(tf.square(errors)), 2))],
  },
];
