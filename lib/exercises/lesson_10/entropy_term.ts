import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { shares, tables, tenths } from "../numbers.ts";
import { tensorExercise } from "../tensor_exercise.ts";
import { tensor } from "../tensors.ts";
import { type EntropyTerm, entropyTerm, mistakes, termOf } from "./entropy_term/mistakes.ts";
import { ofLogits } from "./of_logits.ts";

/** Logits of one to four steps with two to four actions, and β. */
const policies = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 })).chain((
  [n, actions],
) => fc.tuple(tables(n, actions, tenths(-3, 3)).map((values) => tensor(values)), shares()));

const signature = `\
// What is added to the loss so that going down it keeps the policy undecided: minus beta times the mean over the T steps
// of the entropy, which is −Σ p log p over the actions. logProbabilities are of shape [T, actions].
function myEntropyTerm(logProbabilities: tf.Tensor, beta: number): tf.Scalar`;

const ln2 = Math.log(2), ln3 = Math.log(3);
/** Of three quarters and one quarter. */
const lopsided = -(0.75 * Math.log(0.75) + 0.25 * Math.log(0.25));

/** Source lesson d's entropy, on the wrong side of the loss and shared out among the actions. */
export default ofLogits(
  tensorExercise<tf.Tensor, EntropyTerm>(tf, {
    id: "entropy-term",
    title: "Find the bug: mind the sign",
    lesson: "10_reinforce",
    signature,
    start: `${signature} {
  return tf.tidy(() => {
    const entropy = tf.mean(tf.mul(tf.exp(logProbabilities), logProbabilities));
    return tf.mul(-beta, entropy);
  });
}`,
    solution: `${signature} {
  return tf.tidy(() => {
    const entropy = tf.neg(tf.mean(tf.sum(tf.mul(tf.exp(logProbabilities), logProbabilities), 1)));
    return tf.mul(-beta, entropy);
  });
}`,
    reference: entropyTerm,
    bug: termOf((products, beta) => tf.mul(-beta, tf.mean(products))),
    gradientsOf: [0],
    mayLeak: true,
    hints: [
      "Work out the first case by hand. What is p log p of each action, what is the entropy, and how many numbers does " +
      "`tf.mean` divide by?",
      "$-\\beta\\,\\bar H$ with $\\bar H = \\dfrac1T \\sum_t \\Big( -\\sum_a p_{ta} \\log p_{ta} \\Big)$: a minus in the " +
      "entropy, a sum over the actions, a mean over time.",
      "Put `tf.sum(…, 1)` around the product, so that one number a step is left, `tf.mean` around that, and `tf.neg` " +
      "around all of it.",
    ],
    cases: [
      {
        name: "even chances of two actions and β = 0.1: the entropy is log 2, and comes off the loss",
        given: [tensor([[0, 0]]), 0.1],
        expect: { shape: [], values: -0.1 * ln2, gradients: [[[0, 0]]] },
      },
      {
        name: "three quarters and one quarter: downhill is towards even chances",
        given: [tensor([[ln3, 0]]), 1],
        expect: {
          shape: [],
          values: -lopsided,
          gradients: [[[0.75 * (Math.log(0.75) + lopsided), 0.25 * (Math.log(0.25) + lopsided)]]],
        },
      },
      {
        name: "three actions alike: log 3",
        given: [tensor([[1, 1, 1]]), 0.5],
        expect: { shape: [], values: -0.5 * ln3, gradients: [[[0, 0, 0]]] },
      },
      {
        name: "two steps, in one of them an action is certain: the mean of log 2 and 0",
        given: [tensor([[0, 0], [200, 0]]), 1],
        expect: { shape: [], values: -ln2 / 2, gradients: [[[0, 0], [0, 0]]] },
      },
      {
        name: "a β of 0 adds nothing",
        given: [tensor([[0, 0], [1, 0]]), 0],
        expect: { shape: [], values: 0, gradients: [[[0, 0], [0, 0]]] },
      },
    ],
    properties: [{ name: "any policy", given: policies }],
    mistakes,
  }),
  "myEntropyTerm",
);
