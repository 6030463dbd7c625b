import type * as tf from "@tensorflow/tfjs";
import { clippedSurrogate } from "../../../lib/nn/losses/clipped_surrogate.ts";
import { crossEntropy } from "../../../lib/nn/losses/cross_entropy.ts";
import { entropy } from "../../../lib/nn/losses/entropy.ts";
import { gaussianEntropy } from "../../../lib/nn/losses/gaussian_entropy.ts";
import { gaussianLogProbability } from "../../../lib/nn/losses/gaussian_log_probability.ts";
import { huber } from "../../../lib/nn/losses/huber.ts";
import { mse } from "../../../lib/nn/losses/mse.ts";
import type { Reduction } from "../../../lib/nn/losses/options.ts";
import { policyGradient } from "../../../lib/nn/losses/policy_gradient.ts";
import { smoothL1 } from "../../../lib/nn/losses/smooth_l1.ts";

/** What a loss of any name may be given. */
export interface AnyOptions {
  readonly weights?: tf.Tensor;
  readonly reduction?: Reduction;
  readonly delta?: number;
  readonly beta?: number;
  readonly clipRange?: number;
}

/** The losses, by their names, of their tensors in order. */
export const byName: Readonly<
  Record<string, (tensors: readonly tf.Tensor[], options: AnyOptions) => tf.Tensor>
> = {
  mse: ([predictions, targets], options) => mse(predictions, targets, options),
  huber: ([predictions, targets], options) => huber(predictions, targets, options),
  smoothL1: ([predictions, targets], options) => smoothL1(predictions, targets, options),
  crossEntropy: ([logits, labels], options) => crossEntropy(logits, labels, options),
  entropy: ([logits], options) => entropy(logits, options),
  policyGradient: ([logits, actions, advantages], options) =>
    policyGradient(logits, actions, advantages, options),
  clippedSurrogate: ([logarithms, old, advantages], options) =>
    clippedSurrogate(logarithms, old, advantages, options),
  gaussianLogProbability: ([means, deviations, actions]) =>
    gaussianLogProbability(means, deviations, actions),
  gaussianEntropy: ([deviations]) => gaussianEntropy(deviations),
};
