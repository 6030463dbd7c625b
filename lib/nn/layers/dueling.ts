import * as tf from "@tensorflow/tfjs";
import { type Shape, sizeOf } from "../shape.ts";
import type { Layer } from "./layer.ts";

/**
 * Puts the value of the state and the actions' advantages together to their
 * values: `value + advantage − mean advantage`. What all actions have in common
 * is thus learnt from each of them.
 *
 * @see Wang et al. (2016), Dueling Network Architectures for Deep Reinforcement Learning, eq. 9
 */
export class Dueling implements Layer {
  readonly kind = "dueling";
  readonly details: readonly string[] = ["V + A − mean A"];
  readonly outputShape: Shape;
  readonly parameters = [];
  readonly multiplyAdds = 0;

  /** @param inputShape Of the advantages, `[actions]`. */
  constructor(inputShape: Shape) {
    this.outputShape = inputShape;
  }

  apply([value, advantage]: readonly tf.Tensor[]): tf.Tensor {
    return tf.add(value, tf.sub(advantage, tf.mean(advantage, 1, true)));
  }

  forward(
    [value, advantage]: readonly Float32Array[],
    _parameters: readonly Float32Array[],
    output: Float32Array,
    count: number,
  ): void {
    const actions = sizeOf(this.outputShape);
    for (let row = 0; row < count; row++) {
      const start = row * actions, end = start + actions;
      let sum = 0;
      for (let i = start; i < end; i++) sum += advantage[i];
      for (let i = start; i < end; i++) output[i] = value[row] + (advantage[i] - sum / actions);
    }
  }
}
