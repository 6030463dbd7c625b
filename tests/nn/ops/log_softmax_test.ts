import * as tf from "@tensorflow/tfjs";
import { logSoftmaxRows } from "../../../lib/nn/ops/log_softmax.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assertAlmostEquals, assertEquals } from "../../assert.ts";
import { normal } from "../kernels/compared.ts";
import { onBackends } from "../on_backends.ts";

onBackends("logSoftmaxRows gives the logarithms of shares, however large the scores", () => {
  tf.tidy(() => {
    const rows = logSoftmaxRows(tf.tensor2d([[0, 0], [1000, 1000 + Math.log(3)], [-Infinity, 5]]));
    const [half, same, quarter, rest, never, always] = rows.dataSync();
    for (const value of [half, same]) assertAlmostEquals(value, -Math.LN2, 1e-7);
    assertAlmostEquals(quarter, -Math.log(4), 1e-4); // 1000 + log 3 has so many digits in 32 bits
    assertAlmostEquals(rest, Math.log(0.75), 1e-4);
    assertEquals([never, always], [-Infinity, 0]);
    assertEquals(logSoftmaxRows(tf.zeros([0, 3])).shape, [0, 3]);
    assertEquals(logSoftmaxRows(tf.tensor2d([[NaN, 1]])).dataSync(), Float32Array.of(NaN, NaN));
  });
});

onBackends("logSoftmaxRows and its gradient are those of tf.logSoftmax, whatever the shapes", () => {
  const random = new Generator(4);
  for (let trial = 0; trial < 20; trial++) {
    const shape: [number, number] = [1 + random.integers(40), 1 + random.integers(18)];
    tf.tidy(() => {
      const scores = normal(random, shape), pull = normal(random, shape);
      const ours = tf.valueAndGrad(logSoftmaxRows)(scores, pull);
      const stock = tf.valueAndGrad((scores: tf.Tensor) => tf.logSoftmax(scores))(scores, pull);
      for (const [own, other] of [[ours.value, stock.value], [ours.grad, stock.grad]]) {
        assertAlmostEquals(tf.max(tf.abs(tf.sub(own, other))).dataSync()[0], 0, 1e-5);
      }
    });
  }
});

onBackends("the gradient of logSoftmaxRows has a gradient", () => {
  tf.tidy(() => {
    const first = (scores: tf.Tensor) => logSoftmaxRows(scores).slice([0, 0], [1, 1]).sum();
    const second = tf.grad((scores: tf.Tensor) => tf.grad(first)(scores).slice([0, 0], [1, 1]).sum());
    // d(1 − p)/dx = −p (1 − p) at p = 1/2
    for (const [place, value] of second(tf.tensor2d([[0, 0]])).dataSync().entries()) {
      assertAlmostEquals(value, place === 0 ? -0.25 : 0.25, 1e-6);
    }
  });
});
