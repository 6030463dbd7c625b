import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandLive } from "../demand_live.ts";

/** How the losses of a batch become one: their mean, their sum, or not at all. */
export type Reduction = "mean" | "sum" | "none";

/** What all losses take. */
export interface LossOptions {
  /**
   * How much each row of the batch counts, of shape [batch] and type float32, such as the importance weights of
   * prioritised replay. A weighted mean still divides by the number of losses, not by the sum of the weights.
   */
  readonly weights?: tf.Tensor;
  /** `"mean"` over all losses, their `"sum"`, or `"none"`: all of them. Default `"mean"`. */
  readonly reduction?: Reduction;
}

/** Options of a loss that becomes one number. */
export interface Reduced {
  readonly reduction?: "mean" | "sum";
}

/**
 * Refuses options that a loss does not have, weights that do not fit, and another reduction.
 *
 * @param batch How many rows there are, or undefined for a single number.
 */
export function demandLossOptions(
  owner: string,
  options: LossOptions,
  batch: number | undefined,
  ...others: readonly string[]
): void {
  demandKnown(owner, options, [...others, "weights", "reduction"]);
  const { weights, reduction = "mean" } = options;
  if (reduction !== "mean" && reduction !== "sum" && reduction !== "none") {
    throw new RangeError(`${owner}: reduction must be "mean", "sum" or "none", got ${inWords(reduction)}`);
  }
  if (weights === undefined) return;
  demandTensor(owner, "weights", weights, "float32");
  if (weights.rank !== 1 || weights.shape[0] !== batch) {
    const wanted = batch === undefined ? "none for a single number" : `of shape [${batch}], one a row`;
    throw new RangeError(`${owner}: weights must be ${wanted}, got the shape ${shapeOf(weights)}`);
  }
}

/** Refuses what is no tensor, one that was disposed, and one of another type. */
export function demandTensor(
  owner: string,
  name: string,
  value: unknown,
  dtype: "float32" | "int32",
): asserts value is tf.Tensor {
  if (!(value instanceof tf.Tensor)) {
    throw new TypeError(
      `${owner}: ${name} must be a tensor, got ${inWords(value)}; make one with tf.tensor(…)`,
    );
  }
  demandLive(owner, name, value);
  if (value.dtype === dtype) return;
  const way = dtype === "int32" ? `tf.tensor1d(…, "int32") or .toInt()` : ".toFloat()";
  throw new TypeError(`${owner}: ${name} must be of type ${dtype}, got ${value.dtype}; use ${way}`);
}

/** A tensor's shape as it is written: `[32, 1]`. */
export function shapeOf({ shape }: tf.Tensor): string {
  return `[${shape.join(", ")}]`;
}
