import * as tf from "@tensorflow/tfjs";
import { isOnGpu } from "../nn/on_gpu.ts";
import type { Optimiser } from "../nn/optimisers/optimiser.ts";
import { demandFiniteLoss } from "../nn/safety/demand_finite_loss.ts";

/** What an update moves, and by what. */
interface Moved {
  /** Whose it is, for messages. */
  readonly owner: string;
  readonly optimiser: Optimiser;
  readonly variables: tf.Variable[];
}

/**
 * One update: moves variables down the gradient of a loss.
 *
 * @returns The loss before, NaN where a GPU has it.
 * @throws {NotFiniteError} If the loss or a gradient is not finite (not on webgpu); nothing is changed then.
 */
export function descend({ owner, optimiser, variables }: Moved, loss: () => tf.Scalar): number {
  return tf.tidy(() => {
    const { value, grads } = tf.variableGrads(loss, variables);
    const before = isOnGpu(value) ? NaN : value.dataSync()[0];
    if (!isOnGpu(value)) demandFiniteLoss(owner, before, optimiser.updates);
    optimiser.applyGradients(grads);
    return before;
  });
}
