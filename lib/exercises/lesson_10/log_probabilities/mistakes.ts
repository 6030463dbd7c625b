import * as tf from "@tensorflow/tfjs";
import type { Mistake } from "../../exercise.ts";

/** An answer that tidies up after itself. */
function tidily(f: (logits: tf.Tensor2D) => tf.Tensor): (logits: tf.Tensor2D) => tf.Tensor {
  return (logits) => tf.tidy(() => f(logits));
}

/** The logarithm of probabilities with a little added, so that there is no logarithm of 0. */
function padded(little: number) {
  return tidily((logits) => tf.log(tf.add(tf.softmax(logits), little)));
}

/** The logarithm of probabilities that are never below a floor. */
function floored(floor: number) {
  return tidily((logits) => tf.log(tf.maximum(tf.softmax(logits), floor)));
}

/** Softmax, logarithm, and what may be done about a zero between the two. */
export const mistakes: readonly Mistake<(logits: tf.Tensor2D) => tf.Tensor>[] = [
  {
    says:
      "A little number under the logarithm does away with −∞, and puts another wrong number in its place: the logarithm " +
      "of that little number. Take the logarithm on paper first, and no probability has to be computed.",
    wrong: padded(1e-8),
    also: [
      padded(1e-6),
      padded(1e-7),
      padded(1e-10),
      padded(1e-12),
      padded(1e-20),
      padded(1e-5),
      padded(1e-3),
      padded(1e-30),
      padded(1e-37),
      floored(1e-8),
      floored(1e-6),
      floored(1e-10),
      floored(1e-12),
      floored(1e-20),
      floored(1e-30),
      floored(1e-37),
      floored(1e-38),
    ],
  },
  {
    says:
      "That is the distance from the greatest logit. It keeps the powers small, which is good, but the sum is still " +
      "missing: − log Σ eᶻ.",
    wrong: tidily((logits) => tf.sub(logits, tf.max(logits, 1, true))),
  },
  {
    says: "$e^{200}$ is too large for 32 bits: infinity. `tf.logSumExp` takes the greatest logit away first.",
    wrong: tidily((logits) => tf.sub(logits, tf.log(tf.sum(tf.exp(logits), 1, true)))),
    also: [tidily((logits) => tf.log(tf.div(tf.exp(logits), tf.sum(tf.exp(logits), 1, true))))],
  },
  {
    says:
      "The greatest logit of the whole table is taken away. A row far below it becomes nothing but zeros, and their " +
      "logarithm −∞: take each row's own greatest, `tf.max(logits, 1, true)`.",
    wrong: tidily((logits) => {
      const below = tf.sub(logits, tf.max(logits));
      return tf.sub(below, tf.log(tf.sum(tf.exp(below), 1, true)));
    }),
  },
  {
    says: "The sum runs down the columns. Each *row* is a state, and its probabilities add up to 1: axis 1.",
    wrong: tidily((logits) => tf.sub(logits, tf.logSumExp(logits, 0, true))),
  },
  {
    says:
      "One sum for the whole table. Each row is a state, and its probabilities add up to 1: name the axis, 1.",
    wrong: tidily((logits) => tf.sub(logits, tf.logSumExp(logits))),
  },
  {
    says:
      "[n] beside [n, actions] goes by the columns. Keep the sums as a column: `tf.logSumExp(logits, 1, true)`.",
    wrong: tidily((logits) => tf.sub(logits, tf.logSumExp(logits, 1))),
  },
  {
    says: "Those are the probabilities. Their logarithms are asked for.",
    wrong: tidily((logits) => tf.softmax(logits)),
  },
  {
    says: "The sign: a probability is at most 1, so that its logarithm is at most 0.",
    wrong: tidily((logits) => tf.neg(tf.logSoftmax(logits))),
  },
  {
    says:
      "That replaces what is not finite after the fact. How unlikely the action was is lost then, and the gradient with it.",
    wrong: tidily((logits) => {
      const logarithms = tf.log(tf.softmax(logits));
      return tf.where(tf.isFinite(logarithms), logarithms, tf.zerosLike(logarithms));
    }),
  },
];
