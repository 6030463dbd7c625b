import * as tf from "@tensorflow/tfjs";
import { demandLabels, demandOneARow, demandRows } from "./demand_labels.ts";
import { demandLossOptions, demandTensor, type LossOptions, type Reduced } from "./options.ts";
import { stopGradient } from "./stop_gradient.ts";
import { surprise } from "./surprise.ts";

/**
 * The loss whose gradient is the policy gradient: the mean of
 * `−advantage · log π(action)`. To descend it makes actions more likely that
 * went better than expected, and others less.
 *
 * Its value says nothing; its gradient is an estimate of that of the expected
 * return. Advantages are constants to it, also where they were computed by a
 * network: no gradient flows into them. With returns in their place it is
 * REINFORCE. A logit of −Infinity is an action that cannot be taken.
 *
 * @param logits Of the policy's softmax, or logarithms of its probabilities (whose softmax they are again), of
 * shape [batch, actions], float32.
 * @param actions Those that were taken, of shape [batch], int32.
 * @param advantages How much better each was than expected, of shape [batch], float32.
 * @throws {RangeError} If the shapes do not fit, or an action is not among them (not looked at on webgpu).
 * @throws {TypeError} If one of them is no tensor of its type, or there is no such option.
 * @see Sutton & Barto (2018), sections 13.1 to 13.4
 * @see Williams (1992), Simple statistical gradient-following algorithms for connectionist reinforcement learning
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const actions = tf.tensor1d([0], "int32"), advantages = tf.tensor1d([3]);
 * const gradient = tf.grad((logits) => rl.nn.policyGradient(logits, actions, advantages));
 * gradient(tf.tensor2d([[0, 0]])).dataSync(); // −1.5 and 1.5: downhill is towards action 0
 * ```
 */
export function policyGradient(
  logits: tf.Tensor,
  actions: tf.Tensor,
  advantages: tf.Tensor,
  options?: LossOptions & Reduced,
): tf.Scalar;
export function policyGradient(
  logits: tf.Tensor,
  actions: tf.Tensor,
  advantages: tf.Tensor,
  options?: LossOptions,
): tf.Tensor;
export function policyGradient(
  logits: tf.Tensor,
  actions: tf.Tensor,
  advantages: tf.Tensor,
  options: LossOptions = {},
): tf.Tensor {
  demandRows("policyGradient", logits);
  demandLabels("policyGradient", "actions", actions, logits);
  demandTensor("policyGradient", "advantages", advantages, "float32");
  demandOneARow("policyGradient", "advantages", advantages, logits);
  demandLossOptions("policyGradient", options, logits.shape[0]);
  const { weights } = options;
  return tf.tidy(() => {
    const constant = stopGradient(advantages);
    const together = weights === undefined ? constant : tf.mul(constant, weights);
    return surprise([logits, actions], actions.shape, {}, { ...options, weights: together });
  });
}
