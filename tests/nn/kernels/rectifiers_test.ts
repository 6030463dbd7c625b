import * as tf from "@tensorflow/tfjs";
import { assertEquals } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

onBackends("relu6 keeps NaN, and the type of what it is given", () => {
  tf.tidy(() => {
    const numbers = tf.tensor1d([NaN, -1, -0, 3, 7, Infinity, -Infinity]);
    assertEquals([...tf.relu6(numbers).dataSync()], [NaN, 0, 0, 3, 6, 6, 0]);
    for (const dtype of ["int32", "bool"] as const) {
      const rectified = tf.relu6(tf.tensor1d([1, 0], dtype));
      assertEquals([rectified.dtype, ...rectified.dataSync()], [dtype, 1, 0]);
    }
    const fused = tf.fused.matMul({ a: tf.tensor2d([[NaN], [9]]), b: tf.ones([1, 1]), activation: "relu6" });
    assertEquals(fused.arraySync(), [[NaN], [6]]);
  });
});

onBackends("prelu broadcasts its slopes as every other operation", () => {
  tf.tidy(() => {
    const x: tf.Tensor = tf.tensor2d([[-1, -2, -4], [4, -5, NaN]]);
    assertEquals(tf.prelu(x, tf.scalar(0.5)).arraySync(), [[-0.5, -1, -2], [4, -2.5, NaN]]);
    assertEquals(tf.prelu(x, tf.tensor1d([1, 2, 3])).arraySync(), [[-1, -4, -12], [4, -10, NaN]]);
    assertEquals(tf.prelu(x, tf.tensor2d([[0.5], [2]])).arraySync(), [[-0.5, -1, -2], [4, -10, NaN]]);
    assertEquals(tf.prelu(x, tf.mul(x, x)).arraySync(), [[-1, -8, -64], [4, -125, NaN]]);
    const row: tf.Tensor = tf.tensor1d([-1, 3]);
    assertEquals(tf.prelu(row, tf.tensor3d([[[1]], [[2]]])).arraySync(), [[[-1, 3]], [[-2, 3]]]);
  });
});
