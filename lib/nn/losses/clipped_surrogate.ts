import * as tf from "@tensorflow/tfjs";
import { demandWithin } from "../../demands/values.ts";
import { exp } from "./exp.ts";
import { lossOf } from "./loss.ts";
import { demandLossOptions, demandTensor, type LossOptions, type Reduced, shapeOf } from "./options.ts";
import type { Rule, Settings } from "./rule.ts";
import { stopGradient } from "./stop_gradient.ts";

/** Options of {@linkcode clippedSurrogate}. */
export interface ClippedSurrogateOptions extends LossOptions {
  /** ε, how far from 1 the ratio counts: at least 0; Infinity for all of it. Default 0.2. */
  readonly clipRange?: number;
}

/**
 * The smaller of `ratio · A` and `clip(ratio, 1 − ε, 1 + ε) · A` is the second
 * where the ratio is outside on the side that the advantage draws it to: there
 * it is held, and has no gradient. Ratios and bounds are of 32 bits everywhere,
 * so that all backends agree on what is outside, and on what overflows.
 */
const rule: Rule = {
  name: "ClippedSurrogate",
  inputs: ["logProbabilities", "oldLogProbabilities", "advantages"],
  differentiable: 1,

  inTensors([logProbabilities, oldLogProbabilities, advantages], settings) {
    const [low, high] = bounds(settings);
    const difference = tf.sub(logProbabilities, oldLogProbabilities);
    const ratio = tf.exp(stopGradient(difference));
    const held = tf.logicalOr(
      tf.logicalAnd(tf.greater(ratio, high), tf.greaterEqual(advantages, 0)),
      tf.logicalAnd(tf.less(ratio, low), tf.less(advantages, 0)),
    );
    // On the way back 0 times an infinite ratio would be NaN: where it is held, none is made.
    const moving = exp(tf.where(held, tf.zerosLike(difference), difference));
    return tf.neg(tf.mul(advantages, tf.where(held, tf.clipByValue(ratio, low, high), moving)));
  },

  forwards([logProbabilities, oldLogProbabilities, advantages], settings, losses) {
    const [low, high] = bounds(settings);
    for (let i = 0; i < losses.length; i++) {
      const ratio = ratioOf(logProbabilities[i], oldLogProbabilities[i]), advantage = advantages[i];
      losses[i] = -advantage * (advantage >= 0 ? Math.min(ratio, high) : Math.max(ratio, low));
    }
  },

  backwards([logProbabilities, oldLogProbabilities, advantages], settings, pulls, _of, gradient) {
    const [low, high] = bounds(settings);
    for (let i = 0; i < pulls.length; i++) {
      const ratio = ratioOf(logProbabilities[i], oldLogProbabilities[i]), advantage = advantages[i];
      const isHeld = ratio > high && advantage >= 0 || ratio < low && advantage < 0;
      gradient[i] = isHeld ? 0 : -pulls[i] * advantage * ratio;
    }
  },
};

const surrogate = lossOf(rule);

function bounds({ clipRange }: Settings): [low: number, high: number] {
  const range = Number(clipRange);
  return [Math.fround(1 - range), Math.fround(1 + range)];
}

function ratioOf(logProbability: number, oldLogProbability: number): number {
  return Math.fround(Math.exp(logProbability - oldLogProbability));
}

/**
 * The loss of PPO: the mean of `−min(ratio · A, clip(ratio, 1 − ε, 1 + ε) · A)`,
 * where the ratio is how many times likelier the action is than it was when it
 * was chosen, `exp(log π − log π_old)`. It is a policy gradient that several
 * steps can follow: an action that has become likelier by more than ε, and was
 * a good one, is left alone, and so is a bad one that has become that much less
 * likely.
 *
 * The gradient flows into the first alone. Old logarithms and advantages are
 * constants to it, also where a network computed them. At the old policy, where
 * all ratios are 1, it is that of {@linkcode policyGradient}. With
 * `clipRange: Infinity` nothing is ever clipped.
 *
 * @param logProbabilities Logarithms of the probabilities, or densities, of the actions that were taken, of shape
 * [batch], float32.
 * @param oldLogProbabilities Those of the policy that took them, of shape [batch].
 * @param advantages How much better each was than expected, of shape [batch].
 * @throws {RangeError} If the shapes do not fit, or clipRange is below 0.
 * @throws {TypeError} If one of them is no tensor of float32, or there is no such option.
 * @see Schulman et al. (2017), Proximal policy optimization algorithms, equation 7
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const old = tf.log([0.5, 0.5]), now = tf.log([0.9, 0.55]), advantages = tf.tensor1d([1, 1]);
 * const loss = rl.nn.clippedSurrogate(now, old, advantages, { reduction: "none" });
 * loss.dataSync(); // −1.2 and −1.1: of the first, 1.8 times as likely, no more counts than 1.2
 * ```
 */
export function clippedSurrogate(
  logProbabilities: tf.Tensor,
  oldLogProbabilities: tf.Tensor,
  advantages: tf.Tensor,
  options?: ClippedSurrogateOptions & Reduced,
): tf.Scalar;
export function clippedSurrogate(
  logProbabilities: tf.Tensor,
  oldLogProbabilities: tf.Tensor,
  advantages: tf.Tensor,
  options?: ClippedSurrogateOptions,
): tf.Tensor;
export function clippedSurrogate(
  logProbabilities: tf.Tensor,
  oldLogProbabilities: tf.Tensor,
  advantages: tf.Tensor,
  options: ClippedSurrogateOptions = {},
): tf.Tensor {
  demandLines({ logProbabilities, oldLogProbabilities, advantages });
  demandLossOptions("clippedSurrogate", options, logProbabilities.shape[0], "clipRange");
  const { clipRange = 0.2 } = options;
  demandWithin("clippedSurrogate", "clipRange", clipRange, 0, Infinity);
  return tf.tidy(() =>
    surrogate(
      [logProbabilities, stopGradient(oldLogProbabilities), stopGradient(advantages)],
      logProbabilities.shape,
      { clipRange },
      options,
    )
  );
}

/** Refuses what is not one number for each action: tfjs would stretch [32] against [32, 1] to [32, 32]. */
function demandLines(tensors: Readonly<Record<string, tf.Tensor>>): void {
  let batch: number | undefined;
  for (const [name, tensor] of Object.entries(tensors)) {
    demandTensor("clippedSurrogate", name, tensor, "float32");
    batch ??= tensor.shape[0];
    if (tensor.rank === 1 && tensor.size > 0 && tensor.shape[0] === batch) continue;
    const wanted = name === "logProbabilities" ? "[batch]" : `[${batch}], one for each of logProbabilities`;
    throw new RangeError(`clippedSurrogate: ${name} must have the shape ${wanted}, got ${shapeOf(tensor)}`);
  }
}
