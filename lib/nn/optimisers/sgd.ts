import * as tf from "@tensorflow/tfjs";
import { demandKnown } from "../../demands/known.ts";
import { demandFlag, demandWithin } from "../../demands/values.ts";
import { blend } from "./blend.ts";
import { Optimiser } from "./optimiser.ts";
import { commonOptions, demandNotNegative, demandOptions, type OptimiserOptions } from "./options.ts";
import type { Rule } from "./rule.ts";

/** Options of {@linkcode sgd}. */
export interface SgdOptions extends OptimiserOptions {
  /** μ of at least 0: how much of the velocity an update keeps. Default 0: there is no velocity then. */
  readonly momentum?: number;
  /** In [0, 1]: how much of the gradient is withheld from the velocity. Default 0. */
  readonly dampening?: number;
  /** Whether to go by the velocity of one update ahead, Nesterov's. Default false. */
  readonly nesterov?: boolean;
}

/**
 * Stochastic gradient descent, as `torch.optim.SGD`; see {@linkcode sgd}.
 */
export class Sgd extends Optimiser {
  /** What it is called in tfjs. */
  static readonly className = "SGD";

  /**
   * @throws {TypeError} If there is no such option, or one is of another kind.
   * @throws {RangeError} If an option is out of its range.
   */
  constructor(options: SgdOptions = {}) {
    super(sgdRule(options), options);
  }
}

function sgdRule(options: SgdOptions): Rule {
  demandKnown("SGD", options, [...commonOptions, "momentum", "dampening", "nesterov"]);
  const { learningRate = 1e-3, momentum = 0, dampening = 0, nesterov = false, weightDecay = 0 } = options;
  demandNotNegative("SGD", { momentum, weightDecay });
  demandWithin("SGD", "dampening", dampening, 0, 1);
  demandFlag("SGD", "nesterov", nesterov);
  if (nesterov && (momentum === 0 || dampening > 0)) {
    throw new RangeError(
      `SGD: nesterov needs a momentum above 0 and no dampening, got ${momentum} and ${dampening}`,
    );
  }
  return {
    owner: "SGD",
    learningRate,
    coupledDecay: weightDecay,
    kernel: "SgdUpdate",
    keeps: [momentum > 0 ? "velocity" : null],
    config: { momentum, dampening, nesterov, weightDecay },

    coefficients(learningRate, update) {
      const share = update === 1 ? 1 : 1 - dampening; // the velocity begins as the first gradient, all of it
      const [ofGradient, ofVelocity] = nesterov ? [1, momentum] : [0, 1];
      return [momentum, share, ofGradient, ofVelocity, learningRate];
    },

    move(parameter, gradient, kept, [momentum, share, ofGradient, ofVelocity, learningRate]) {
      if (momentum === 0) return { parameter: tf.sub(parameter, tf.mul(learningRate, gradient)), kept };
      const velocity = blend(kept.velocity, momentum, gradient, share);
      const direction = blend(gradient, ofGradient, velocity, ofVelocity);
      return { parameter: tf.sub(parameter, tf.mul(learningRate, direction)), kept: { velocity } };
    },
  };
}

/**
 * Stochastic gradient descent with PyTorch's formulas and defaults: `w ← w − learningRate · g`,
 * with momentum `v ← μ v + (1 − dampening) g` (all of g in the first update) and `w ← w − learningRate · v`.
 * With λ, `weightDecay` (default 0), g is the gradient plus λ times the parameter.
 *
 * Unlike `tf.train.momentum` the velocity can be dampened, and unlike both of
 * tfjs's weights can decay and gradients be clipped.
 *
 * @see Sutskever et al. (2013), On the importance of initialization and momentum in deep learning
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const w = tf.variable(tf.scalar(3)), optimiser = rl.nn.sgd({ learningRate: 0.1 });
 * optimiser.minimize(() => tf.square<tf.Scalar>(w));
 * w.dataSync(); // [2.4]: the slope of w² at 3 is 6
 * ```
 */
export function sgd(options: SgdOptions = {}, ...further: never[]): Sgd {
  demandOptions("sgd", options, further);
  return new Sgd(options);
}
