import * as tf from "@tensorflow/tfjs";
import { stopGradient } from "../../../nn/losses/stop_gradient.ts";
import { pick } from "../../../nn/ops/pick.ts";
import type { Mistake } from "../../exercise.ts";

/** What a learner writes. */
export type PolicyLoss = (
  logProbabilities: tf.Tensor,
  actions: tf.Tensor1D,
  returns: tf.Tensor1D,
) => tf.Scalar;

/** An answer of the returns and of what is taken from the logarithms. */
function lossOf(
  reduce: (taken: tf.Tensor, returns: tf.Tensor1D) => tf.Tensor,
  take: (logarithms: tf.Tensor, actions: tf.Tensor1D) => tf.Tensor = pick,
): PolicyLoss {
  return (logarithms, actions, returns) =>
    tf.tidy(() => tf.mul<tf.Scalar>(1, reduce(take(logarithms, actions), returns)));
}

/** −(1/T) Σ G times what was taken. */
function usual(taken: tf.Tensor, returns: tf.Tensor1D): tf.Tensor {
  return tf.neg(tf.mean(tf.mul(returns, taken)));
}

/** The right one. */
export const policyLoss: PolicyLoss = lossOf(usual);

/** Zeros, and the logarithms of the actions that were taken. */
function masked(logarithms: tf.Tensor, actions: tf.Tensor1D, columns = logarithms.shape[1] ?? 0): tf.Tensor {
  return tf.mul(logarithms, tf.oneHot(actions, columns));
}

/** Losses of something else. */
export const mistakes: readonly Mistake<PolicyLoss>[] = [
  {
    says:
      "The sign: an optimiser goes downhill, and what is to grow must be turned over. With yours it learns to fall.",
    wrong: lossOf((taken, returns) => tf.mean(tf.mul(returns, taken))),
  },
  {
    says:
      "That is the *sum* over the steps, as lesson c has it. Here the mean is asked for: divide by their number.",
    wrong: lossOf((taken, returns) => tf.neg(tf.sum(tf.mul(returns, taken)))),
  },
  {
    says:
      "The mean runs over all entries of [T, n], the zeros beside each action too: it is too small by the number of " +
      "actions. Add up each row first, axis 1.",
    wrong: lossOf((taken, returns) => tf.neg(tf.mean(tf.mul(tf.expandDims(returns, 1), taken))), masked),
  },
  {
    says:
      "The probability in place of its logarithm. The steps were *drawn* from π: likely actions occur more often already, " +
      "and with π before them they would count twice. The logarithm takes care of that.",
    wrong: lossOf(usual, (logarithms, actions) => tf.exp(pick(logarithms, actions))),
  },
  {
    says:
      "Two means multiplied are not the mean of the products: each step's logarithm belongs to *its* return. Multiply " +
      "first, then take the mean. (And [T] beside [T, 1] is stretched to a table, in which each meets every other; its mean " +
      "is the same product.)",
    wrong: lossOf((taken, returns) => tf.neg(tf.mul(tf.mean(returns), tf.mean(taken)))),
    also: [lossOf(usual, (logarithms, actions) => tf.expandDims(pick(logarithms, actions), 1))],
  },
  {
    says: "The returns are missing: this makes whatever was done likelier, good or bad.",
    wrong: lossOf((taken) => tf.neg(tf.mean(taken))),
  },
  {
    says: "All actions have a part in it, also those that were not taken. Pick one of each row.",
    wrong: lossOf(usual, (logarithms) => tf.sum(logarithms, 1)),
    also: [lossOf(usual, (logarithms) => tf.mean(logarithms, 1))],
  },
  {
    says:
      "You take the likeliest action of each row, or always the same one. Which was *taken* differs from step to step.",
    wrong: lossOf(usual, (logarithms) => tf.max(logarithms, 1)),
    also: [
      lossOf(usual, (logarithms) => tf.squeeze(tf.slice(logarithms, [0, 0], [-1, 1]), [1])),
      lossOf(usual, (logarithms) => tf.min(logarithms, 1)),
    ],
  },
  {
    says: "That is one number for each step. A loss is a single number: their mean.",
    wrong: lossOf((taken, returns) => tf.neg(tf.mul(returns, taken))),
  },
  {
    says:
      "`tf.gather(x, actions)` takes whole *rows*, or with axis 1 the same columns of every row. `rl.nn.pick` takes an entry " +
      "of each.",
    wrong: lossOf(usual, (logarithms, actions) => tf.gather(logarithms, actions, 1)),
    also: [
      lossOf(
        (taken, returns) => tf.neg(tf.mean(tf.mul(tf.expandDims(returns, 1), taken))),
        (logarithms, actions) => tf.gather(logarithms, actions),
      ),
    ],
  },
  {
    says:
      "The number is right, but no gradient reaches the policy: its logarithms have left tfjs on the way (`dataSync`, " +
      "`arraySync`), or `stopGradient` stands around them. It belongs around the returns, which need none here.",
    wrong: lossOf(usual, (logarithms, actions) => stopGradient(pick(logarithms, actions))),
  },
  {
    says: "A mask of two columns fits policies of two actions, and no other. Ask for as many as there are: " +
      "`logProbabilities.shape[1]`.",
    wrong: lossOf(usual, (logarithms, actions) => tf.sum(masked(logarithms, actions, 2), 1)),
    also: [
      lossOf(usual, (logarithms, actions) => tf.sum(tf.mul(tf.oneHot(actions, 2), logarithms), 1)),
    ],
  },
  {
    says:
      "The columns are counted from the actions at hand. Where only the first was taken there is one column, beside the " +
      "two of the logarithms: it is `logProbabilities.shape[1]` that says how many there are.",
    wrong: lossOf(usual, (logarithms, actions) => {
      return tf.sum(masked(logarithms, actions, Math.max(...actions.dataSync()) + 1), 1);
    }),
  },
  {
    says:
      "The mean is taken off the returns. That is a good idea, and further down; here they are taken as they come.",
    wrong: lossOf((taken, returns) => usual(taken, tf.sub(returns, tf.mean(returns)))),
  },
  {
    says: "The logarithm of a logarithm: the network gives logarithms already.",
    wrong: lossOf(usual, (logarithms, actions) => tf.log(pick(logarithms, actions))),
  },
];
