import * as tf from "@tensorflow/tfjs";
import { demandRows } from "./demand_labels.ts";
import { exp } from "./exp.ts";
import { largestOf, logSoftmax, logSum } from "./log_softmax.ts";
import { lossOf } from "./loss.ts";
import { demandLossOptions, type LossOptions, type Reduced } from "./options.ts";
import type { Rule } from "./rule.ts";

/** Far below the logarithm of any float32 above 0, and finite: 0 times it is 0. */
const LOWEST = -1e30;

const rule: Rule = {
  name: "SoftmaxEntropy",
  inputs: ["logits"],
  differentiable: 1,

  inTensors([logits]) {
    const logarithms = logSoftmax(logits);
    return tf.neg(tf.sum(tf.mul(exp(logarithms), tf.maximum(logarithms, LOWEST)), 1));
  },

  forwards([logits], _settings, entropies) {
    const choices = logits.length / entropies.length;
    for (let row = 0; row < entropies.length; row++) {
      const start = row * choices, largest = largestOf(logits, start, choices);
      entropies[row] = entropyOf(logits, start, choices, largest, logSum(logits, start, choices, largest));
    }
  },

  backwards([logits], _settings, pulls, _of, gradient) {
    const choices = logits.length / pulls.length;
    for (let row = 0; row < pulls.length; row++) {
      const start = row * choices, largest = largestOf(logits, start, choices);
      const total = logSum(logits, start, choices, largest);
      const entropy = entropyOf(logits, start, choices, largest, total);
      for (let i = start; i < start + choices; i++) {
        const logarithm = logits[i] - largest - total, probability = Math.exp(logarithm);
        gradient[i] = probability === 0 ? 0 : -pulls[row] * probability * (logarithm + entropy);
      }
    }
  },
};

const entropies = lossOf(rule);

/** −Σ p log p, in which a probability of 0 counts as 0. */
function entropyOf(
  logits: ArrayLike<number>,
  start: number,
  choices: number,
  largest: number,
  total: number,
): number {
  let entropy = 0;
  for (let i = start; i < start + choices; i++) {
    const logarithm = logits[i] - largest - total, probability = Math.exp(logarithm);
    if (probability !== 0) entropy -= probability * logarithm;
  }
  return entropy;
}

/**
 * How undecided a policy is: the mean entropy `−Σ p log p` of the softmax of
 * each row, in nats: 0 where one choice is certain, log n where n are equally
 * likely. Taken off a loss, `loss.sub(rl.nn.entropy(logits).mul(0.01))`, it keeps
 * a policy from making up its mind too early.
 *
 * A choice of probability 0, such as one with the logit −Infinity, adds nothing
 * to it and has the gradient 0; a row needs a choice that can be made.
 *
 * @param logits Of shape [batch, choices], float32; logarithms of probabilities will do, too.
 * @throws {RangeError} If logits have another shape, or weights do not fit.
 * @throws {TypeError} If it is no tensor of float32, or there is no such option.
 * @see Williams & Peng (1991), Function optimization using connectionist reinforcement learning algorithms
 * @see Mnih et al. (2016), Asynchronous methods for deep reinforcement learning, section 4
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * rl.nn.entropy(tf.tensor2d([[5, 5, -Infinity]])).dataSync(); // 0.6931472, log 2
 * ```
 */
export function entropy(logits: tf.Tensor, options?: LossOptions & Reduced): tf.Scalar;
export function entropy(logits: tf.Tensor, options?: LossOptions): tf.Tensor;
export function entropy(logits: tf.Tensor, options: LossOptions = {}): tf.Tensor {
  demandRows("entropy", logits);
  demandLossOptions("entropy", options, logits.shape[0]);
  return entropies([logits], [logits.shape[0]], {}, options);
}
