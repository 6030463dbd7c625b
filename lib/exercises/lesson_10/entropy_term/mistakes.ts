import * as tf from "@tensorflow/tfjs";
import type { Mistake } from "../../exercise.ts";

/** What a learner writes. */
export type EntropyTerm = (logProbabilities: tf.Tensor, beta: number) => tf.Scalar;

/** A term of p log p, [T, actions]. */
export function termOf(reduce: (products: tf.Tensor, beta: number) => tf.Tensor): EntropyTerm {
  return (logarithms, beta) =>
    tf.tidy(() => tf.mul<tf.Scalar>(1, reduce(tf.mul(tf.exp(logarithms), logarithms), beta)));
}

/** Minus β times the mean entropy. */
export const entropyTerm: EntropyTerm = termOf((products, beta) =>
  tf.mul(beta, tf.mean(tf.sum(products, 1)))
);

/** Terms of the wrong size, and on the wrong side. */
export const mistakes: readonly Mistake<EntropyTerm>[] = [
  {
    says:
      "The sign is right now. But the mean runs over the actions too, so that the term is half of what it should be with two " +
      "actions, a third with three. An entropy is a *sum* over the actions: axis 1.",
    wrong: termOf((products, beta) => tf.mul(beta, tf.mean(products))),
  },
  {
    says:
      "The sum over the actions is right now, and the sign still wrong: p log p is *minus* the entropy, and you take it away.",
    wrong: termOf((products, beta) => tf.mul(-beta, tf.mean(tf.sum(products, 1)))),
  },
  {
    says:
      "The sum runs over the steps too, so that a long session's entropy counts more. Over time take the mean.",
    wrong: termOf((products, beta) => tf.mul(beta, tf.sum(products))),
  },
  {
    says:
      "Where an action is certain, the other's probability is 0 in 32 bits, and so 0 times the logarithm of 0, which is NaN. " +
      "The logarithms are given: multiply by those.",
    wrong: (logarithms, beta) => {
      return tf.tidy(() => {
        const probabilities = tf.exp(logarithms);
        return tf.mul<tf.Scalar>(
          beta,
          tf.mean(tf.sum(tf.mul(probabilities, tf.log(probabilities)), 1)),
        );
      });
    },
  },
  {
    says: "β is fixed at 0.1 in your function. Take it as it is given.",
    wrong: termOf((products) => tf.mul(0.1, tf.mean(tf.sum(products, 1)))),
  },
  {
    says: "β is missing.",
    wrong: termOf((products) => tf.mean(tf.sum(products, 1))),
  },
  {
    says:
      "The sum runs down the columns, over the steps, and the mean over the actions. It is the other way round: axis 1.",
    wrong: termOf((products, beta) => tf.mul(beta, tf.mean(tf.sum(products, 0)))),
  },
  {
    says: "The probabilities are missing: each logarithm counts as often as its action occurs, p times.",
    wrong: (logarithms, beta) => tf.tidy(() => tf.mul<tf.Scalar>(beta, tf.mean(tf.sum(logarithms, 1)))),
    also: [(logarithms, beta) => tf.tidy(() => tf.mul<tf.Scalar>(-beta, tf.mean(tf.sum(logarithms, 1))))],
  },
  {
    says: "That is a term for each step. One number is asked for: their mean.",
    wrong: termOf((products, beta) => tf.mul(beta, tf.sum(products, 1))),
  },
  {
    says: "Now it is multiplied by the number of actions: the sum does that already.",
    wrong: (logarithms, beta) => {
      const { shape: [, actions = 1] } = logarithms;
      return tf.tidy(() =>
        tf.mul<tf.Scalar>(beta * actions, tf.mean(tf.sum(tf.mul(tf.exp(logarithms), logarithms), 1)))
      );
    },
  },
  {
    says:
      "A factor of 2 makes up for two actions, and for no other number. Leave the mean over the actions out: a sum along " +
      "axis 1, and the mean of those.",
    wrong: termOf((products, beta) => tf.mul(2 * beta, tf.mean(products))),
  },
];
