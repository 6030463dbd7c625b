import * as tf from "@tensorflow/tfjs";
import { assertEquals } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

onBackends("sign tells the least numbers from 0", () => {
  tf.tidy(() => {
    const numbers = tf.tensor1d([1e-8, -1e-8, 2 ** -149, 0, -0, NaN, 5, -Infinity]);
    assertEquals(Array.from(tf.sign(numbers).dataSync(), (sign) => sign + 0), [1, -1, 1, 0, 0, 0, 1, -1]);
    const ofIntegers = tf.sign(tf.tensor1d([3, -3, 0], "int32"));
    assertEquals([ofIntegers.dtype, ...ofIntegers.dataSync()], ["int32", 1, -1, 0]);
    assertEquals([...tf.sign(tf.tensor1d([1, 0], "bool")).dataSync()], [1, 0]);
  });
});

onBackends("the gradient of abs is 0 at 0, as PyTorch's", () => {
  tf.tidy(() => {
    const numbers = tf.tensor1d([-2, -1e-8, -0, 0, 3]), pull = tf.tensor1d([1, 2, 3, 4, 5]);
    const gradient = tf.grad((x: tf.Tensor) => tf.abs(x))(numbers, pull);
    assertEquals(Array.from(gradient.dataSync(), (number) => number + 0), [-1, -2, 0, 0, 5]);
  });
});
