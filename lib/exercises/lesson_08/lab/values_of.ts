import * as tf from "@tensorflow/tfjs";
import type { MaskedModel } from "./masked_model.ts";

/** The values of all actions in one state. */
export function valuesOf(model: MaskedModel, state: Float32Array, actionSize: number): Float32Array {
  return tf.tidy(() => {
    const values = model.predict(tf.tensor2d(state, [1, state.length]), tf.ones([1, actionSize]));
    return Float32Array.from(values.dataSync());
  });
}
