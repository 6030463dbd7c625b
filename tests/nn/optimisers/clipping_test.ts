import * as tf from "@tensorflow/tfjs";
import { clippingScale, clippingScaleOnDevice } from "../../../lib/nn/optimisers/clipping.ts";
import { sgd } from "../../../lib/nn/optimisers/sgd.ts";
import { assertAlmostEquals, assertEquals } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

Deno.test("clippingScale() shortens what is longer than the limit, as PyTorch does", () => {
  assertEquals([clippingScale(2, 5), clippingScale(2, Infinity), clippingScale(0, 1e-6)], [1, 1, 1]);
  assertEquals(clippingScale(3e-6, 2e-6), 0.5); // 10⁻⁶ is added to the norm
});

onBackends("clippingScaleOnDevice() is clippingScale() of the norm of all gradients", () => {
  tf.tidy(() => {
    const gradients = [tf.tensor2d([[1, 2], [2, 4]]), tf.scalar(0), tf.tensor1d([-12])]; // 25 + 144
    for (const limit of [5, 14, 1e-7]) {
      const scale = clippingScaleOnDevice(gradients, limit).dataSync()[0];
      assertAlmostEquals(scale / clippingScale(13, limit), 1, 2e-7);
    }
  });
});

onBackends("clipNorm bounds all gradients together, clipValue each number", () => {
  const [a, b] = [0, 0].map((number) => tf.tidy(() => tf.variable(tf.scalar(number))));
  const gradients = { [a.name]: tf.scalar(30), [b.name]: tf.scalar(-40) };
  const byNorm = sgd({ learningRate: 1, clipNorm: 5 }), byValue = sgd({ learningRate: 1, clipValue: 35 });
  byNorm.applyGradients(gradients);
  assertAlmostEquals(a.dataSync()[0], -3, 1e-6);
  assertAlmostEquals(b.dataSync()[0], 4, 1e-6);
  assertEquals(byNorm.gradientNorm, 50); // as they were before
  a.assign(gradients[a.name]);
  b.assign(gradients[b.name]);
  byValue.applyGradients(gradients);
  assertEquals([a.dataSync()[0], b.dataSync()[0]], [0, -5]);
  tf.dispose([a, b, gradients]);
});
