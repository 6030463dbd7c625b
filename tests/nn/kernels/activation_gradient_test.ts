import * as tf from "@tensorflow/tfjs";
import { assertEquals } from "../../assert.ts";
import { assertClose } from "../close.ts";
import { onBackends } from "../on_backends.ts";

// Nine numbers, so that two vectors of four and a single one are computed.
const numbers = [-3, -1, -0.5, 0, 0.25, 0.5, 1, 2, 3];
const dy = [1, -2, 3, 4, -5, 6, 7, 8, -9];

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const slopes = {
  relu: (x: number) => x > 0 ? 1 : 0,
  tanh: (x: number) => 1 - Math.tanh(x) ** 2,
  sigmoid: (x: number) => sigmoid(x) * (1 - sigmoid(x)),
};

for (const [name, slope] of Object.entries(slopes)) {
  const activation = name === "relu" ? tf.relu : name === "tanh" ? tf.tanh : tf.sigmoid;

  onBackends(`the gradient of tf.${name} is that of its formula`, () => {
    tf.tidy(() => {
      const gradient = tf.grad((x) => activation(x))(tf.tensor1d(numbers), tf.tensor1d(dy));
      assertClose(gradient.dataSync(), numbers.map((x, i) => dy[i] * slope(x)), 3e-7, name);
    });
  });
}

onBackends("the gradient of tf.relu has gradients itself", () => {
  tf.tidy(() => {
    const x = tf.tensor1d(numbers), weights = tf.tensor1d(dy);
    const penalty = (weights: tf.Tensor) => tf.square(tf.grad((x) => tf.relu(tf.mul(x, weights)))(x));
    const expected = numbers.map((x, i) => x * dy[i] > 0 ? 2 * dy[i] : 0);
    assertEquals([...tf.grad(penalty)(weights).dataSync()], expected);
  });
});

onBackends("the gradient of tf.relu passes NaN on, from where it came and through what was NaN", () => {
  tf.tidy(() => {
    const gradient = tf.grad((x) => tf.relu(x))(tf.tensor1d([NaN, 1, 2]), tf.tensor1d([2, NaN, 3]));
    assertEquals(gradient.arraySync(), [2, NaN, 3]); // as in PyTorch, whose threshold is not passed by NaN
  });
}, ["wasm"]);
