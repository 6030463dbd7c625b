import { type AdamOptions, adamRule } from "./adam_rule.ts";
import { Optimiser } from "./optimiser.ts";
import { demandOptions } from "./options.ts";

/** Adam, as `torch.optim.Adam`; see {@linkcode adam}. */
export class Adam extends Optimiser {
  /** What it is called in tfjs. */
  static readonly className = "Adam";

  /**
   * @throws {TypeError} If there is no such option, or one is of another kind.
   * @throws {RangeError} If an option is out of its range.
   */
  constructor(options: AdamOptions = {}) {
    super(adamRule("Adam", options, { weightDecay: 0, decoupled: false }), options);
  }
}

/**
 * Adam with PyTorch's formulas and defaults: steps of about the learning rate in
 * the direction of a moving mean of gradients,
 * `m ← β₁ m + (1 − β₁) g`, `v ← β₂ v + (1 − β₂) g²`,
 * `w ← w − learningRate · m̂ / (√v̂ + ε)`, where m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ)
 * make up for the zeros that m and v begin as, and t counts the updates of w.
 * With λ, `weightDecay` (default 0), g is the gradient plus λ times the parameter.
 *
 * Unlike here, `tf.train.adam` has 10⁻⁷ for ε, no weight decay, no clipping and no AMSGrad.
 *
 * @see Kingma & Ba (2015), Adam: A method for stochastic optimization, algorithm 1
 * @see Reddi, Kale & Kumar (2018), On the convergence of Adam and beyond, algorithm 2, for `amsgrad`
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const w = tf.variable(tf.scalar(3)), optimiser = rl.nn.adam({ learningRate: 0.1, clipNorm: 10 });
 * optimiser.minimize(() => tf.square<tf.Scalar>(w));
 * w.dataSync(); // [2.9]: the first step is the learning rate, however steep the slope
 * ```
 */
export function adam(options: AdamOptions = {}, ...further: never[]): Adam {
  demandOptions("adam", options, further);
  return new Adam(options);
}
