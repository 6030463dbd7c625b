import * as tf from "@tensorflow/tfjs";
import { demandKnown } from "../../demands/known.ts";
import { demandFlag, demandWithin } from "../../demands/values.ts";
import { blend } from "./blend.ts";
import { Optimiser } from "./optimiser.ts";
import { commonOptions, demandNotNegative, demandOptions, type OptimiserOptions } from "./options.ts";
import type { Rule } from "./rule.ts";

/** Options of {@linkcode rmsprop}. */
export interface RmspropOptions extends OptimiserOptions {
  /** α in [0, 1]: how much of the mean square an update keeps. Default 0.99. */
  readonly smoothing?: number;
  /** ε of at least 0, added to the root. Default 1e-8. */
  readonly epsilon?: number;
  /** μ of at least 0: how much of the velocity an update keeps. Default 0: there is no velocity then. */
  readonly momentum?: number;
  /** Whether to divide by the gradients' deviation from their mean in place of their size. Default false. */
  readonly centred?: boolean;
}

/** RMSprop, as `torch.optim.RMSprop`; see {@linkcode rmsprop}. */
export class Rmsprop extends Optimiser {
  /** What it is called in tfjs. */
  static readonly className = "RMSprop";

  /**
   * @throws {TypeError} If there is no such option, or one is of another kind.
   * @throws {RangeError} If an option is out of its range.
   */
  constructor(options: RmspropOptions = {}) {
    super(rmspropRule(options), options);
  }
}

function rmspropRule(options: RmspropOptions): Rule {
  demandKnown("RMSprop", options, [...commonOptions, "smoothing", "epsilon", "momentum", "centred"]);
  const { learningRate = 1e-2, smoothing = 0.99, epsilon = 1e-8 } = options;
  const { momentum = 0, centred = false, weightDecay = 0 } = options;
  demandWithin("RMSprop", "smoothing", smoothing, 0, 1);
  demandNotNegative("RMSprop", { epsilon, momentum, weightDecay });
  demandFlag("RMSprop", "centred", centred);
  return {
    owner: "RMSprop",
    learningRate,
    coupledDecay: weightDecay,
    kernel: "RmspropUpdate",
    keeps: ["squares", centred ? "mean" : null, momentum > 0 ? "velocity" : null],
    config: { smoothing, epsilon, momentum, centred, weightDecay },

    coefficients: (learningRate) => [smoothing, 1 - smoothing, momentum, learningRate, epsilon],

    move(parameter, gradient, before, [smoothing, share, momentum, learningRate, epsilon]) {
      const kept: Record<string, tf.Tensor> = {};
      let spread = kept.squares = blend(before.squares, smoothing, tf.square(gradient), share);
      if (centred) {
        kept.mean = blend(before.mean, smoothing, gradient, share);
        // Rounding can take the variance of gradients that hardly vary below zero, where it has no root.
        spread = tf.maximum(0, tf.sub(spread, tf.square(kept.mean)));
      }
      let direction: tf.Tensor = tf.div(gradient, tf.add(tf.sqrt(spread), epsilon));
      if (momentum > 0) direction = kept.velocity = tf.add(tf.mul(before.velocity, momentum), direction);
      return { parameter: tf.sub(parameter, tf.mul(learningRate, direction)), kept };
    },
  };
}

/**
 * RMSprop with PyTorch's formulas and defaults: the gradient divided by the root
 * of a moving mean of its squares,
 * `s ← α s + (1 − α) g²`, `w ← w − learningRate · g / (√s + ε)`.
 * With momentum the quotients add up to a velocity, `v ← μ v + g / (√s + ε)`;
 * centred, s less the square of the gradients' moving mean stands under the root.
 *
 * Unlike here, `tf.train.rmsprop` has ε inside the root, and its learning rate
 * inside the velocity; its centred kind gives NaN. PyTorch's own can, where
 * gradients hardly vary: there the difference under the root is taken to be at least 0 here.
 *
 * @see Tieleman & Hinton (2012), Lecture 6.5 of Neural networks for machine learning
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const w = tf.variable(tf.scalar(3)), optimiser = rl.nn.rmsprop({ learningRate: 0.01, smoothing: 0.75 });
 * optimiser.minimize(() => tf.square<tf.Scalar>(w));
 * w.dataSync(); // [2.98]: s is a quarter of g² at first, so that the step is twice the learning rate
 * ```
 */
export function rmsprop(options: RmspropOptions = {}, ...further: never[]): Rmsprop {
  demandOptions("rmsprop", options, further);
  return new Rmsprop(options);
}
