import * as tf from "@tensorflow/tfjs";
import { type Shape, sizeOf } from "../shape.ts";
import { composed } from "./composed.ts";
import { kernelName, registerLoss } from "./kernels.ts";
import type { LossOptions } from "./options.ts";
import type { Rule, Settings } from "./rule.ts";

/** A loss of inputs, given the shape of the losses before they are reduced. */
type Loss = <Result extends tf.Tensor>(
  inputs: readonly tf.Tensor[],
  shape: Shape,
  settings: Settings,
  options: LossOptions,
) => Result;

/**
 * Makes a loss of its rule: it weighs the losses by rows, and reduces them.
 *
 * On wasm that is one kernel each way. Elsewhere, and on the way back of a
 * gradient that is differentiated once more, it is a formula in tensors.
 */
export function lossOf(rule: Rule): Loss {
  registerLoss(rule);
  return <Result extends tf.Tensor>(
    inputs: readonly tf.Tensor[],
    shape: Shape,
    settings: Settings,
    { weights, reduction = "mean" }: LossOptions,
  ): Result => {
    const count = sizeOf(shape);
    const attributes = {
      ...settings,
      count,
      factor: reduction === "mean" ? 1 / count : 1,
      shape: reduction === "none" ? [...shape] : [],
    };
    if (tf.getBackend() !== "wasm") {
      return composed(rule, weights === undefined ? inputs : [...inputs, weights], attributes);
    }
    const named: tf.NamedTensorMap = {};
    rule.inputs.forEach((name, place) => named[name] = inputs[place]);
    if (weights !== undefined) named.weights = weights;
    return tf.engine().runKernel<Result>(kernelName(rule, weights !== undefined), named, attributes);
  };
}
