import * as tf from "@tensorflow/tfjs";

/**
 * `tf.exp`, which can be differentiated more than once. tfjs's own derivative is
 * made of the output that it saved, and to saved outputs tfjs loses the way: the
 * second derivative would be 0, or fail.
 */
export function exp(x: tf.Tensor): tf.Tensor {
  const operation = tf.customGrad((x, save) => {
    if (!(x instanceof tf.Tensor) || typeof save !== "function") {
      throw new TypeError("exp: x must be a tensor");
    }
    save([x]);
    return { value: tf.exp(x), gradFunc: (pull, [x]) => tf.mul(pull, exp(x)) };
  });
  return operation(x);
}
