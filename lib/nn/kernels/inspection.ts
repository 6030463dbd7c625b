import * as tf from "@tensorflow/tfjs";
import { inspection } from "../../envs/inspection.ts";
import { tensorInWords } from "../inspection/tensor_in_words.ts";

/**
 * Shows the numbers of a tensor or a variable at the end of a cell and in
 * `console.log`, which of tfjs's write where the numbers are kept.
 */
export function mendInspection(): void {
  Object.defineProperty(tf.Tensor.prototype, inspection, {
    configurable: true,
    writable: true,
    value(this: tf.Tensor): string {
      return tensorInWords(this);
    },
  });
}
