import { type AdamOptions, adamRule } from "./adam_rule.ts";
import { Optimiser } from "./optimiser.ts";
import { demandOptions } from "./options.ts";

/** AdamW, as `torch.optim.AdamW`; see {@linkcode adamW}. */
export class AdamW extends Optimiser {
  /** What it is called in tfjs. */
  static readonly className = "AdamW";

  /**
   * @throws {TypeError} If there is no such option, or one is of another kind.
   * @throws {RangeError} If an option is out of its range.
   */
  constructor(options: AdamOptions = {}) {
    super(adamRule("AdamW", options, { weightDecay: 0.01, decoupled: true }), options);
  }
}

/**
 * Adam whose weights decay by themselves: before its step every parameter shrinks
 * by the factor `1 − learningRate · λ`, whatever its gradients. Through the
 * gradient, as Adam's own weight decay goes, the division by their size would
 * undo it where gradients are large. λ, `weightDecay`, is 0.01 unless given.
 *
 * @see Loshchilov & Hutter (2019), Decoupled weight decay regularization, algorithm 2
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const w = tf.variable(tf.scalar(3)), optimiser = rl.nn.adamW({ learningRate: 0.1, weightDecay: 0.5 });
 * optimiser.minimize(() => tf.square<tf.Scalar>(w));
 * w.dataSync(); // [2.75]: 3 · 0.95 − 0.1
 * ```
 */
export function adamW(options: AdamOptions = {}, ...further: never[]): AdamW {
  demandOptions("adamW", options, further);
  return new AdamW(options);
}
