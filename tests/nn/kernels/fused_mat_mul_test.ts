import * as tf from "@tensorflow/tfjs";
import { Generator } from "../../../lib/random/generator.ts";
import { assertClose } from "../close.ts";
import { drawn } from "../drawn.ts";
import { onBackends } from "../on_backends.ts";

onBackends("tf.fused.matMul is the product, the bias and the activation, one after the other", () => {
  const random = new Generator(0);
  for (const activation of ["linear", "relu", "sigmoid", "elu"] as const) {
    for (const shape of [[7, 5], [2, 7, 5]]) {
      for (const biased of [false, true]) {
        tf.tidy(() => {
          const a = drawn(random, shape),
            b = drawn(random, [5, 10]),
            bias = biased ? drawn(random, [10]) : undefined;
          const product = tf.matMul(a, b), sums = bias === undefined ? product : tf.add(product, bias);
          const expected = activation === "linear" ? sums : tf[activation](sums);
          const actual = tf.fused.matMul({ a, b, bias, activation });
          assertClose(actual.dataSync(), expected.dataSync(), 1e-6, `${activation}, ${shape}`);
        });
      }
    }
  }
});

onBackends("tf.fused.matMul takes transposed factors", () => {
  const random = new Generator(1);
  tf.tidy(() => {
    const a = drawn(random, [5, 7]), b = drawn(random, [10, 5]), bias = drawn(random, [10]);
    const expected = tf.relu(tf.add(tf.matMul(tf.transpose(a), tf.transpose(b)), bias));
    const actual = tf.fused.matMul({ a, b, transposeA: true, transposeB: true, bias, activation: "relu" });
    assertClose(actual.dataSync(), expected.dataSync(), 1e-6, "both transposed");
  });
});
