import * as tf from "@tensorflow/tfjs";
import type { Mistake } from "../../exercise.ts";
import { type PredictProba, predictWith } from "./predicting.ts";

/** The right probabilities, and what is made of them afterwards. */
function afterwards(change: (rows: ArrayLike<number>[]) => ArrayLike<number>[]): PredictProba {
  const right = predictWith((logarithms) => tf.exp(logarithms));
  return (policy, states) => change(right(policy, states));
}

/** What learners take for probabilities. */
export const mistakes: readonly Mistake<PredictProba>[] = [
  {
    says:
      "Those are what the network gives, the *logarithms* of the probabilities: negative, and they add up to nothing " +
      "in particular. `tf.exp` undoes a logarithm.",
    wrong: predictWith((logarithms) => logarithms),
  },
  {
    says: "The softmax runs down the columns. A row is a state, and its probabilities add up to 1: axis 1.",
    wrong: predictWith((logarithms) => tf.transpose(tf.softmax(tf.transpose(logarithms)))),
  },
  {
    says:
      "A sigmoid looks at each output by itself, so that a row does not add up to 1. What belongs to a logarithm is `tf.exp`.",
    wrong: predictWith((logarithms) => tf.sigmoid(logarithms)),
  },
  {
    says:
      "Softmax twice: `tf.exp` gives the probabilities, and a softmax of *those* flattens them. (Of the logarithms it would " +
      "give the probabilities again.)",
    wrong: predictWith((logarithms) => tf.softmax(tf.exp(logarithms))),
  },
  {
    says:
      "You divide by the sum over all states. Each state's row adds up to 1 by itself, and does so already: what ends the " +
      "network has seen to that.",
    wrong: predictWith((logarithms) => tf.div(tf.exp(logarithms), tf.sum(tf.exp(logarithms)))),
  },
  {
    says: "You return the first state's row alone. There is a row for each state.",
    wrong: afterwards((rows) => rows.slice(0, 1)),
  },
  {
    says: "All numbers stand in one list. Each state has a list of its own.",
    wrong: afterwards((rows) => {
      const flat: unknown[] = rows.flatMap((row) => Array.from(row));
      return Object.assign([], flat);
    }),
  },
  {
    says: "Rows and columns have changed places: a row belongs to a state, a column to an action.",
    wrong: afterwards((rows) => Array.from(rows[0], (_, action) => rows.map((row) => row[action]))),
  },
  {
    says: "That is a decision, 1 for the likeliest action. How likely each is, is what is asked for.",
    wrong: predictWith((logarithms) => {
      const { shape: [, actions] } = logarithms;
      return tf.oneHot(tf.cast(tf.argMax(logarithms, 1), "int32"), actions);
    }),
  },
  {
    says: "The sign: $e$ to the power of *minus* the logarithm is one over the probability.",
    wrong: predictWith((logarithms) => tf.exp(tf.neg(logarithms))),
  },
];
