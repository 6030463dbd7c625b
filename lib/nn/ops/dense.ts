import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { demandLive } from "../demand_live.ts";
import { type Activation, demandActivation } from "./activation.ts";

/**
 * A dense layer, in which every unit weighs all inputs: `activation(x · weights + bias)`.
 *
 * On wasm it is one kernel forwards and, for the weights and the bias, one
 * backwards, so that it takes about half the time of `tf.matMul`, `tf.add` and
 * an activation; elsewhere it is composed of tfjs's own operations.
 *
 * @param x Of shape [batch, inputs], float32.
 * @param weights Of shape [inputs, units].
 * @param bias Of shape [units].
 * @returns Of shape [batch, units].
 * @throws {TypeError} If one of the three is no tensor of float32 or was disposed, or there is no such activation.
 * @throws {RangeError} If their shapes don't fit.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 * import * as tf from "@tensorflow/tfjs";
 *
 * await rl.ready();
 * const x = tf.tensor2d([[1, 2]]), weights = tf.tensor2d([[3, -1], [1, 0]]), bias = tf.tensor1d([0.5, 0.5]);
 * rl.nn.dense(x, weights, bias, "relu").print(); // [[5.5, 0]]
 * ```
 */
export function dense(
  x: tf.Tensor,
  weights: tf.Tensor,
  bias: tf.Tensor,
  activation: Activation = "linear",
): tf.Tensor2D {
  demandFitting(x, weights, bias);
  demandActivation("dense", "activation", activation);
  if (tf.getKernel("Dense", tf.getBackend()) === undefined) return composed(x, weights, bias, activation);
  return tf.engine().runKernel<tf.Tensor2D>("Dense", { x, weights, bias }, { activation });
}

function composed(x: tf.Tensor, weights: tf.Tensor, bias: tf.Tensor, activation: Activation): tf.Tensor2D {
  return tf.tidy(() => {
    const sums = tf.add<tf.Tensor2D>(tf.matMul(x, weights), bias);
    return activation === "linear" ? sums : tf[activation](sums);
  });
}

function demandFitting(x: tf.Tensor, weights: tf.Tensor, bias: tf.Tensor): void {
  for (const [name, tensor] of Object.entries({ x, weights, bias })) {
    if (!(tensor instanceof tf.Tensor)) {
      throw new TypeError(`dense: ${name} must be a tensor, got ${inWords(tensor)}`);
    }
    demandLive("dense", name, tensor);
    if (tensor.dtype !== "float32") {
      throw new TypeError(`dense: ${name} must be of float32, got ${tensor.dtype}; call cast("float32")`);
    }
  }
  const [inputs, units] = weights.shape;
  const fitting = weights.rank === 2 && x.rank === 2 && x.shape[1] === inputs && bias.rank === 1 &&
    bias.shape[0] === units;
  if (fitting) return;
  const given = [x, weights, bias].map(({ shape }) => `[${shape.join(", ")}]`);
  throw new RangeError(
    `dense: x, weights and bias must have the shapes [batch, inputs], [inputs, units] and [units], got ` +
      `${given[0]}, ${given[1]} and ${given[2]}`,
  );
}
