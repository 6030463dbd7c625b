import * as tf from "@tensorflow/tfjs";
import { sumOfSquares } from "../kernels/sum_of_squares.ts";
import { NotFiniteError } from "../not_finite.ts";
import type { Arrival } from "./arrivals.ts";

// What PyTorch adds to the norm before it divides by it.
const epsilon = 1e-6;

/**
 * How long all gradients are together, in double precision.
 *
 * @param owner Who asks, for the message.
 * @param updates How many updates were made before, for the message.
 * @throws {NotFiniteError} If one is not finite.
 */
export function gradientNorm(owner: string, arrived: readonly Arrival[], updates: number): number {
  let squares = 0;
  for (const { parameter, gradient } of arrived) {
    const own = sumOfSquares(gradient);
    if (!Number.isFinite(own)) {
      throw new NotFiniteError(owner, `the gradient of "${parameter.name}"`, updates);
    }
    squares += own;
  }
  return Math.sqrt(squares);
}

/**
 * What gradients are multiplied by so that all of them together are no longer
 * than a limit, as by `torch.nn.utils.clip_grad_norm_`: `limit / (norm + 10⁻⁶)`, at most 1.
 *
 * @param norm How long they are together.
 * @param limit How long they may be; Infinity for any length.
 */
export function clippingScale(norm: number, limit: number): number {
  return limit === Infinity ? 1 : Math.min(1, limit / (norm + epsilon));
}

/**
 * The same without a number leaving the device: webgpu gives none at once.
 *
 * @returns A scalar, in float32 all through.
 */
export function clippingScaleOnDevice(gradients: readonly tf.Tensor[], limit: number): tf.Tensor {
  return tf.tidy(() => {
    const squares = gradients.map((gradient): tf.Tensor => tf.sum(tf.square(gradient)));
    // one after the other: webgpu's shader for addN takes no more than seven
    const sum = squares.reduce((sum, own) => tf.add(sum, own));
    return tf.minimum(1, tf.div(limit, tf.add(tf.sqrt(sum), epsilon)));
  });
}
