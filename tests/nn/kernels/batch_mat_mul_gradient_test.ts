import * as tf from "@tensorflow/tfjs";
import { assertEquals } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

onBackends("the gradient of a matrix that multiplies a batch is summed over the batch", () => {
  tf.tidy(() => {
    const a = tf.tensor3d([[[1, 2]], [[3, 4]]]), b = tf.tensor2d([[5, 6], [7, 8]]);
    const dy = tf.tensor3d([[[1, 10]], [[2, 20]]]);
    const [da, db] = tf.grads((a: tf.Tensor, b: tf.Tensor) => tf.matMul(a, b))([a, b], dy);
    assertEquals(da.arraySync(), [[[65, 87]], [[130, 174]]]);
    assertEquals(db.arraySync(), [[1 + 6, 10 + 60], [2 + 8, 20 + 80]]);
  });
});

onBackends("the gradients of tf.matMul have the shapes of its factors, transposed or not", () => {
  tf.tidy(() => {
    const batches = [[[2], []], [[], [2]], [[1], [2]], [[3, 2], [2]], [[2], [3, 1]], [[2, 2], [2, 2]]];
    for (const [batchOfA, batchOfB] of batches) {
      for (const [flipA, flipB] of [[false, false], [false, true], [true, false], [true, true]]) {
        const a = tf.ones([...batchOfA, ...(flipA ? [4, 3] : [3, 4])]);
        const b = tf.ones([...batchOfB, ...(flipB ? [5, 4] : [4, 5])]);
        const product = (a: tf.Tensor, b: tf.Tensor) => tf.matMul(a, b, flipA, flipB);
        const { value, grads: [da, db] } = tf.valueAndGrads(product)([a, b]);
        assertEquals([da.shape, db.shape], [a.shape, b.shape]);
        // Every number of a takes part in 5 sums, of b in 3, in each product with its matrix.
        const pairs = value.size / 15, matricesOfA = a.size / 12, matricesOfB = b.size / 20;
        assertEquals([...da.dataSync()], Array(a.size).fill(5 * pairs / matricesOfA));
        assertEquals([...db.dataSync()], Array(b.size).fill(3 * pairs / matricesOfB));
      }
    }
  });
});
