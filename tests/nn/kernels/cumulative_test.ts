import * as tf from "@tensorflow/tfjs";
import { mendCumulativeOnWebgpu } from "../../../lib/nn/kernels/cumulative.ts";
import { assertEquals } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

onBackends("cumsum, cumprod and their gradients take an axis counted from the last on a GPU", async () => {
  mendCumulativeOnWebgpu();
  const tensors = tf.tidy(() => {
    const x = tf.tensor2d([[1, 2, 3], [4, 5, 6]]), slope = tf.grad((x: tf.Tensor) => tf.cumsum(x, -1));
    return [tf.cumsum(x, -1), tf.cumsum(x, -2), tf.cumprod(x, -1), slope(x)];
  });
  const numbers = await Promise.all(tensors.map(async (tensor) => [...await tensor.data()]));
  tf.dispose(tensors);
  assertEquals(numbers, [[1, 3, 6, 4, 9, 15], [1, 2, 3, 5, 7, 9], [1, 2, 6, 4, 20, 120], [3, 2, 1, 3, 2, 1]]);
}, ["webgpu"]);
