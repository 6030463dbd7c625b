import * as tf from "@tensorflow/tfjs";
import { reduced } from "./reduced.ts";
import { replaceGradient } from "./replace_gradient.ts";

/**
 * Mends the gradient of `tf.matMul` where a factor is repeated for a batch of the
 * other, as one matrix for a batch of sequences. tfjs forgot to sum over the batch,
 * on all backends: "The gradient of input 'b' has shape '2,4,5', which does not
 * match the shape of the input '4,5'".
 */
export function mendBatchMatMulGradient(): void {
  replaceGradient(tf.BatchMatMul, ["a", "b"], (dy, [a, b], { transposeA, transposeB }) => {
    const flipA = Boolean(transposeA), flipB = Boolean(transposeB);
    return {
      a: () => reduced(flipA ? tf.matMul(b, dy, flipB, true) : tf.matMul(dy, b, false, !flipB), a.shape),
      b: () => reduced(flipB ? tf.matMul(dy, a, true, flipA) : tf.matMul(a, dy, !flipA, false), b.shape),
    };
  });
}
