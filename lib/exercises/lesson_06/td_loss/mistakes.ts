import * as tf from "@tensorflow/tfjs";
import { huber } from "../../../nn/losses/huber.ts";
import { smoothL1 } from "../../../nn/losses/smooth_l1.ts";
import { stopGradient } from "../../../nn/losses/stop_gradient.ts";
import { pick } from "../../../nn/ops/pick.ts";
import type { Mistake } from "../../exercise.ts";
import type { TdLoss } from "../td_loss.ts";

/** A loss of the errors of what is taken from the values. */
function ofErrors(
  loss: (errors: tf.Tensor) => tf.Tensor,
  taken: (q: tf.Tensor, actions: tf.Tensor1D) => tf.Tensor = pick,
): TdLoss {
  return (q, actions, targets) =>
    tf.tidy(() => tf.mul<tf.Scalar>(1, loss(tf.sub(taken(q, actions), targets))));
}

const meanSquare = (errors: tf.Tensor) => tf.mean(tf.square(errors));

/** 1 where an action was taken, else 0: [n, actions]. */
function mask(q: tf.Tensor, actions: tf.Tensor1D): tf.Tensor {
  const [, columns = 0] = q.shape;
  return tf.cast(tf.oneHot(actions, columns), "float32");
}

/** Losses that are nearly the TD loss. */
export const mistakes: readonly Mistake<TdLoss>[] = [
  {
    says: "That is the sum of the squares, which grows with the size of the batch. Take their mean.",
    wrong: ofErrors((errors) => tf.sum(tf.square(errors))),
  },
  {
    says:
      "You compare the *greatest* value of each row with the target. The step is about the action that was taken: " +
      "`rl.nn.pick(q, actions)`.",
    wrong: ofErrors(meanSquare, (q) => tf.max(q, 1)),
  },
  {
    says: "All actions are moved towards the target, those too that were not taken. Pick one of each row: " +
      "`rl.nn.pick(q, actions)`.",
    wrong: (q, _, targets) => tf.tidy(() => tf.mean(tf.square(tf.sub(q, tf.expandDims(targets, 1))))),
    also: [
      (q, _, targets) => tf.tidy(() => tf.mean(tf.sum(tf.square(tf.sub(q, tf.expandDims(targets, 1))), 1))),
    ],
  },
  {
    says:
      "The mean runs over all entries, those of the actions not taken with their zeros too, so the loss is too " +
      "small by the number of actions. Divide by the number of steps.",
    wrong: (q, actions, targets) =>
      tf.tidy(() => tf.mean(tf.square(tf.mul(mask(q, actions), tf.sub(q, tf.expandDims(targets, 1)))))),
  },
  {
    says: "Positive and negative errors cancel out: square each of them *before* the mean is taken.",
    wrong: ofErrors((errors) => tf.square(tf.mean(errors))),
    also: [ofErrors((errors) => tf.mean(errors))],
  },
  {
    says: "That is the mean *absolute* error. Square the errors.",
    wrong: ofErrors((errors) => tf.mean(tf.abs(errors))),
  },
  {
    says: "That is the root of it. The mean of the squares is asked for, without the root.",
    wrong: ofErrors((errors) => tf.sqrt(meanSquare(errors))),
  },
  {
    says:
      "That is half of it. Some write a ½ in front, so that the gradient has no 2; the formula here has none.",
    wrong: ofErrors((errors) => tf.mul(0.5, meanSquare(errors))),
  },
  {
    says: "Those are the squared errors, one a step. A loss is a single number: take their mean.",
    wrong: ofErrors((errors) => tf.square(errors)),
  },
  {
    says:
      "It always takes the value of the first action, or the least of the row. Which action was taken differs from " +
      "step to step.",
    wrong: ofErrors(meanSquare, (q) => tf.squeeze(tf.slice(q, [0, 0], [-1, 1]), [1])),
    also: [ofErrors(meanSquare, (q) => tf.min(q, 1))],
  },
  {
    says: "You add up the whole row, or take its mean. The step is about the action that was taken alone.",
    wrong: ofErrors(meanSquare, (q) => tf.sum(q, 1)),
    also: [ofErrors(meanSquare, (q) => tf.mean(q, 1))],
  },
  {
    says:
      "`tf.gather(q, actions)` takes whole *rows*, and with axis 1 the same columns of every row. It is not the " +
      "`gather` of PyTorch: `rl.nn.pick(q, actions)` takes one entry of each row.",
    wrong: ofErrors(meanSquare, (q, actions) => tf.gather(q, actions)),
    also: [ofErrors(meanSquare, (q, actions) => tf.gather(q, actions, 1))],
  },
  {
    says:
      "[n] and [n, 1] together are stretched to a whole table, [n, n], and every value is compared with every target. " +
      "Both must be of shape [n].",
    wrong: ofErrors(meanSquare, (q, actions) => tf.expandDims(pick(q, actions), 1)),
  },
  {
    says: "That loss is only square near 0, and straight beyond. The formula here is a square everywhere.",
    wrong: (q, actions, targets) => tf.tidy(() => smoothL1(pick(q, actions), targets)),
    also: [(q, actions, targets) => tf.tidy(() => huber(pick(q, actions), targets))],
  },
  {
    says:
      "The number is right, but no gradient reaches `q`: it has left tfjs on the way (`dataSync`, `arraySync`), or " +
      "`stopGradient` stands around the prediction. The prediction is what is to learn.",
    wrong: ofErrors(meanSquare, (q, actions) => stopGradient(pick(q, actions))),
  },
];
