import * as tf from "@tensorflow/tfjs";
import { exp } from "./exp.ts";
import { stopGradient } from "./stop_gradient.ts";

/** The logarithms of the softmax of each row; unlike `tf.logSoftmax`, it can be differentiated more than once. */
export function logSoftmax(logits: tf.Tensor): tf.Tensor {
  // It makes no difference to the result, nor to its gradient, what is taken off all logits of a row.
  const below = tf.sub(logits, stopGradient(tf.max(logits, 1, true)));
  return tf.sub(below, tf.log(tf.sum(exp(below), 1, true)));
}

/** The largest of some of a list's numbers; NaN if one of them is. */
export function largestOf(numbers: ArrayLike<number>, start: number, count: number): number {
  let largest = -Infinity;
  for (let i = start; i < start + count; i++) if (!(numbers[i] <= largest)) largest = numbers[i];
  return largest;
}

/**
 * What a softmax divides by, as a logarithm: of the sum of exponentials of how
 * far numbers are below the largest. So no exponential overflows, and the
 * logarithm of the probability of x is `x − largest − logSum`.
 */
export function logSum(numbers: ArrayLike<number>, start: number, count: number, largest: number): number {
  let sum = 0;
  for (let i = start; i < start + count; i++) sum += Math.exp(numbers[i] - largest);
  return Math.log(sum);
}
