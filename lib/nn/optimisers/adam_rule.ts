import * as tf from "@tensorflow/tfjs";
import { demandKnown } from "../../demands/known.ts";
import { demandFlag } from "../../demands/values.ts";
import { blend } from "./blend.ts";
import { commonOptions, demandBelowOne, demandNotNegative, type OptimiserOptions } from "./options.ts";
import type { Rule } from "./rule.ts";

/** Options of `rl.nn.adam` and `rl.nn.adamW`. */
export interface AdamOptions extends OptimiserOptions {
  /** β₁ in [0, 1): how much of the mean gradient an update keeps. Default 0.9. */
  readonly beta1?: number;
  /** β₂ in [0, 1): how much of the mean square an update keeps. Default 0.999. */
  readonly beta2?: number;
  /** ε of at least 0, added to the root. Default 1e-8. */
  readonly epsilon?: number;
  /** Whether to divide by the largest mean square so far in place of the present one. Default false. */
  readonly amsgrad?: boolean;
}

/** How the weights decay in one of Adam's kinds. */
interface Decay {
  readonly weightDecay: number;
  /** Whether parameters shrink by themselves, in place of through their gradients. */
  readonly decoupled: boolean;
}

/**
 * What Adam and AdamW have in common: all but how weights decay.
 *
 * @param owner What the kind is called.
 * @throws {TypeError} If there is no such option, or one is of another kind.
 * @throws {RangeError} If an option is out of its range.
 */
export function adamRule(owner: string, options: AdamOptions, defaults: Decay): Rule {
  demandKnown(owner, options, [...commonOptions, "beta1", "beta2", "epsilon", "amsgrad"]);
  const { learningRate = 1e-3, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, amsgrad = false } = options;
  const { weightDecay = defaults.weightDecay } = options;
  demandBelowOne(owner, { beta1, beta2 });
  demandNotNegative(owner, { epsilon, weightDecay });
  demandFlag(owner, "amsgrad", amsgrad);
  const [coupledDecay, ownDecay] = defaults.decoupled ? [0, weightDecay] : [weightDecay, 0];
  return {
    owner,
    learningRate,
    coupledDecay,
    kernel: "AdamUpdate",
    keeps: ["first", "second", amsgrad ? "largest" : null],
    config: { beta1, beta2, epsilon, weightDecay, amsgrad },

    coefficients(learningRate, update) {
      // The moments begin as zeros and are too small at first. What corrects them is the same for all
      // numbers, and so comes out of the fraction: (m / c₁) / (√v / c₂ + ε) = (c₂ / c₁) m / (√v + c₂ ε).
      const first = 1 - beta1 ** update, second = Math.sqrt(1 - beta2 ** update);
      const stepSize = learningRate * second / first;
      return [1 - learningRate * ownDecay, beta1, 1 - beta1, beta2, 1 - beta2, stepSize, epsilon * second];
    },

    move(parameter, gradient, before, [remaining, beta1, share1, beta2, share2, stepSize, epsilon]) {
      const first = blend(before.first, beta1, gradient, share1);
      const second = blend(before.second, beta2, tf.square(gradient), share2);
      const kept: Record<string, tf.Tensor> = { first, second };
      if (amsgrad) kept.largest = tf.maximum(before.largest, second);
      const { largest: square = second } = kept;
      const step = tf.div(tf.mul(stepSize, first), tf.add(tf.sqrt(square), epsilon));
      return { parameter: tf.sub(tf.mul(parameter, remaining), step), kept };
    },
  };
}
