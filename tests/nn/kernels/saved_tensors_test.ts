import * as tf from "@tensorflow/tfjs";
import { assertEquals } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

onBackends("what a gradient needs is kept although the function disposes of it", () => {
  tf.tidy(() => {
    const cubed = (x: tf.Tensor) => {
      const square = tf.square(x), cube = tf.mul(square, x);
      square.dispose();
      return cube;
    };
    assertEquals(tf.grad(cubed)(tf.tensor1d([1, 2, 3])).arraySync(), [3, 12, 27]);
  });
});

onBackends("what a gradient needs is kept as it was although its variable is assigned to", () => {
  tf.tidy(() => {
    const weight = tf.variable(tf.scalar(3), true, "savedTensorsTest");
    const { grads } = tf.variableGrads(() => {
      const square = tf.square<tf.Scalar>(weight);
      weight.assign(tf.scalar(100));
      return square;
    });
    assertEquals(grads[weight.name].arraySync(), 6);
    weight.dispose();
  });
});

onBackends("gradients of gradients lead through what was kept", () => {
  tf.tidy(() => {
    const fourth = tf.grad((x) => tf.grad((x) => tf.grad((x) => tf.mul(tf.square(x), tf.square(x)))(x))(x));
    assertEquals(fourth(tf.scalar(2)).arraySync(), 48); // (x⁴)''' = 24 x
    const around = tf.grad((x) =>
      tf.mul(tf.square(x), tf.grad((y) => tf.mul(tf.square(y), tf.square(x)))(tf.scalar(3)))
    );
    assertEquals(around(tf.scalar(2)).arraySync(), 192); // (x² · 6 x²)' = 24 x³
  });
});
