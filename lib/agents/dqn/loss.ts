import type * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { doYouMean } from "../../demands/meant.ts";
import { huber } from "../../nn/losses/huber.ts";
import { mse } from "../../nn/losses/mse.ts";
import type { OwnLoss } from "./options.ts";

const losses = { huber, mse } as const;

/** What is made small: by its name, or one's own. */
export type Loss = keyof typeof losses | OwnLoss;

/**
 * The loss as a function.
 *
 * @throws {TypeError} If there is none of that name, and it is no function.
 */
export function lossOf(loss: Loss): OwnLoss {
  if (typeof loss === "function") return loss;
  if (typeof loss === "string" && Object.hasOwn(losses, loss)) return losses[loss];
  const names = Object.keys(losses);
  throw new TypeError(
    `Dqn: loss must be ${
      names.map((name) => `"${name}"`).join(", ")
    } or a function of predictions and targets, ` +
      `got ${inWords(loss)}${doYouMean(loss, names)}`,
  );
}

/**
 * A loss whose errors are multiplied by weights.
 *
 * @throws {TypeError} If it has not looked at the weights: what is drawn more often would count more, unnoticed.
 */
export function weightedLoss(
  loss: OwnLoss,
  predictions: tf.Tensor1D,
  targets: tf.Tensor1D,
  weights: tf.Tensor1D,
): tf.Scalar {
  let seen = false;
  const options = {
    get weights() {
      seen = true;
      return weights;
    },
  };
  const value = loss(predictions, targets, options);
  if (seen) return value;
  throw new TypeError(
    "Dqn: loss must multiply its errors by the weights of a prioritised memory; write (predictions, targets, " +
      "options) => … and hand the options to a loss of rl.nn, or use options.weights, [batch], by yourself",
  );
}
