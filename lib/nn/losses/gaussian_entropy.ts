import * as tf from "@tensorflow/tfjs";
import { demandTensor, shapeOf } from "./options.ts";

/** The entropy of a standard normal number, ½ log 2πe. */
const OF_STANDARD = (1 + Math.log(2 * Math.PI)) / 2;

/**
 * How undecided a Gaussian policy is: the entropy of its actions, the sum of
 * `log σ + ½ log 2πe` over their components, in nats. It is the same in all
 * states, as the deviations are, has no bounds, and may be below 0.
 *
 * @param logDeviations log σ, of shape [size], float32.
 * @throws {RangeError} If they have another shape.
 * @throws {TypeError} If it is no tensor of float32.
 * @see Cover & Thomas (2006), Elements of information theory, section 8.1
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * rl.nn.gaussianEntropy(tf.tensor1d([0, 1])).dataSync(); // 3.8378770: twice 1.4189385, and 1
 * ```
 */
export function gaussianEntropy(logDeviations: tf.Tensor): tf.Scalar {
  demandTensor("gaussianEntropy", "logDeviations", logDeviations, "float32");
  if (logDeviations.rank !== 1 || logDeviations.size === 0) {
    throw new RangeError(
      `gaussianEntropy: logDeviations must have the shape [size], got ${shapeOf(logDeviations)}`,
    );
  }
  return tf.tidy(() => tf.add<tf.Scalar>(tf.sum(logDeviations), logDeviations.size * OF_STANDARD));
}
