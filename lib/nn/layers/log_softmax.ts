import type * as tf from "@tensorflow/tfjs";
import { logSoftmaxRows } from "../ops/log_softmax.ts";
import { type Shape, sizeOf } from "../shape.ts";
import type { Layer } from "./layer.ts";

/** Turns scores into the logarithms of probabilities that add up to 1. */
export class LogSoftmax implements Layer {
  readonly kind = "log-softmax";
  readonly details: readonly string[] = [];
  readonly outputShape: Shape;
  readonly parameters = [];
  readonly multiplyAdds = 0;

  /** @param inputShape `[actions]`. */
  constructor(inputShape: Shape) {
    this.outputShape = inputShape;
  }

  apply([scores]: readonly tf.Tensor[]): tf.Tensor {
    return logSoftmaxRows(scores);
  }

  forward(
    [scores]: readonly Float32Array[],
    _parameters: readonly Float32Array[],
    output: Float32Array,
    count: number,
  ): void {
    const actions = sizeOf(this.outputShape);
    for (let start = 0; start < count * actions; start += actions) {
      const end = start + actions;
      let largest = -Infinity, sum = 0;
      for (let i = start; i < end; i++) if (scores[i] > largest) largest = scores[i];
      for (let i = start; i < end; i++) sum += Math.exp(scores[i] - largest);
      const logarithm = largest + Math.log(sum);
      for (let i = start; i < end; i++) output[i] = scores[i] - logarithm;
    }
  }
}
