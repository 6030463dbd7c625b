import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { wasmBackend } from "../simd/bind.ts";
import { inputOf } from "./input_of.ts";
import { replaceKernel } from "./replace_kernel.ts";

/**
 * Mends `tf.oneHot` on wasm for other types than int32. It wrote 32-bit integers
 * whatever the type: as "float32" a 1 became 1.4e-45, and as "bool" it wrote
 * beyond the tensor's end into the memory of others. So it did for all types
 * where nobody said how many columns there are, and nothing could be computed
 * after that.
 */
export function mendOneHot(): void {
  replaceKernel(tf.OneHot, (stock) => (call) => {
    const { depth, onValue, offValue } = call.attrs ?? {};
    if (!Number.isInteger(depth)) {
      throw new TypeError(
        `oneHot: depth must say how many columns there are, as in tf.oneHot(actions, 2), got ${
          inWords(depth)
        }`,
      );
    }
    const dtype = (["float32", "bool"] as const).find((other) => other === call.attrs?.dtype);
    if (dtype === undefined) return stock(call);
    const backend = wasmBackend(call.backend),
      indices = inputOf(call.inputs, "indices"),
      columns = Number(depth);
    const result = backend.makeOutput([...indices.shape, columns], dtype);
    const places = backend.typedArrayFromHeap(indices), values = backend.typedArrayFromHeap(result);
    values.fill(Number(offValue));
    places.forEach((place, row) => {
      if (place >= 0 && place < columns) values[row * columns + place] = Number(onValue);
    });
    return result;
  });
}
