import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { demandLive } from "../demand_live.ts";

/**
 * The same numbers, through which no gradient flows: to a derivative they are
 * constants. It is PyTorch's `detach` and JAX's `stop_gradient`.
 *
 * A target that bootstraps from the network in training depends on its weights;
 * with this around it, the prediction moves towards the target and not the
 * target towards the prediction: the semi-gradient of the books. What stands
 * within costs nothing on the way back.
 *
 * @throws {TypeError} If it is no tensor, or was disposed.
 * @see Sutton & Barto (2018), section 9.3
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const gradient = tf.grad((x) => x.mul(rl.nn.stopGradient(x)).sum());
 * gradient(tf.tensor1d([3])).dataSync(); // 3, not 6
 * ```
 */
export function stopGradient<Kind extends tf.Tensor>(x: Kind): Kind {
  if (!(x instanceof tf.Tensor)) throw new TypeError(`stopGradient: it must be a tensor, got ${inWords(x)}`);
  demandLive("stopGradient", "it", x);
  // An operation without arguments: what it computes from is not recorded.
  const apart = tf.customGrad(() => ({ value: tf.clone(x), gradFunc: () => [] }));
  return apart();
}
