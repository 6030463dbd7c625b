import * as tf from "@tensorflow/tfjs";
import type { Rule, Settings } from "./rule.ts";

/**
 * A loss as a formula in tensors, weighted and reduced, of which gradients of
 * gradients can be taken.
 *
 * @param tensors The rule's inputs, and the weights of the rows if there are any.
 * @param settings With the factor of each loss, and the shape of the result.
 */
export function composed<Result extends tf.Tensor>(
  rule: Rule,
  tensors: readonly tf.Tensor[],
  settings: Settings,
): Result {
  const weights = tensors.at(rule.inputs.length);
  return tf.tidy(() => {
    // Divided before they are added up: so a mean overflows no sooner than its parts.
    const shares = tf.mul<Result>(
      weighted(rule.inTensors(tensors, settings), weights),
      Number(settings.factor),
    );
    return Array.isArray(settings.shape) && settings.shape.length > 0 ? shares : tf.sum<Result>(shares);
  });
}

function weighted(losses: tf.Tensor, weights: tf.Tensor | undefined): tf.Tensor {
  if (weights === undefined) return losses;
  const ofRows = [losses.shape[0], ...Array<number>(losses.rank - 1).fill(1)];
  return tf.mul(losses, tf.reshape(weights, ofRows));
}
