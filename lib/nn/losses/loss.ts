import * as tf from "@tensorflow/tfjs";
import { type Shape, sizeOf } from "../shape.ts";
import { kernelName, registerLoss } from "./kernels.ts";
import type { LossOptions } from "./options.ts";
import type { Rule, Settings } from "./rule.ts";

/** A loss of inputs, given the shape of the losses before they are reduced. */
export type Loss = <Result extends tf.Tensor>(
  inputs: readonly tf.Tensor[],
  shape: Shape,
  settings: Settings,
  options: LossOptions,
) => Result;

/**
 * Makes a loss of its rule: it weighs the losses by rows, and reduces them.
 *
 * On wasm that is one kernel each way. Elsewhere, and within a gradient that is
 * differentiated once more, it is a formula in tensors.
 */
export function lossOf(rule: Rule): Loss {
  registerLoss(rule);
  return <Result extends tf.Tensor>(
    inputs: readonly tf.Tensor[],
    shape: Shape,
    settings: Settings,
    { weights, reduction = "mean" }: LossOptions,
  ): Result => {
    const count = sizeOf(shape), factor = reduction === "mean" ? 1 / count : 1;
    if (tf.getBackend() !== "wasm" || tf.engine().state.gradientDepth > 1) {
      return tf.tidy(() => {
        // Divided before they are added up: so a mean overflows no sooner than its parts.
        const shares = tf.mul<Result>(weighted(rule.inTensors(inputs, settings), weights), factor);
        return reduction === "none" ? shares : tf.sum<Result>(shares);
      });
    }
    const named: tf.NamedTensorMap = {};
    rule.inputs.forEach((name, place) => named[name] = inputs[place]);
    if (weights !== undefined) named.weights = weights;
    return tf.engine().runKernel<Result>(kernelName(rule, weights !== undefined), named, {
      ...settings,
      count,
      factor,
      shape: reduction === "none" ? [...shape] : [],
    });
  };
}

function weighted(losses: tf.Tensor, weights: tf.Tensor | undefined): tf.Tensor {
  if (weights === undefined) return losses;
  const ofRows = [losses.shape[0], ...Array<number>(losses.rank - 1).fill(1)];
  return tf.mul(losses, tf.reshape(weights, ofRows));
}
