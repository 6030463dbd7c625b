import * as tf from "@tensorflow/tfjs";
import { Generator } from "../../../lib/random/generator.ts";
import { assertEquals, assertThrows } from "../../assert.ts";
import { assertClose } from "../close.ts";
import { drawn } from "../drawn.ts";
import { onBackends } from "../on_backends.ts";

const random = new Generator(0);

/** Equations of a tensor of [2, 3] and one of [3, 4], and what they say in other words. */
const ofTwo: [string, (a: tf.Tensor, b: tf.Tensor) => tf.Tensor][] = [
  ["ij,jk->ik", (a, b) => tf.matMul(a, b)],
  ["ij, jk -> ki", (a, b) => tf.transpose(tf.matMul(a, b))],
  ["ij,jk->", (a, b) => tf.matMul(a, b).sum()],
  ["ij,jk->j", (a, b) => a.sum(0).mul(b.sum(1))],
  ["ij,jk->ijk", (a, b) => a.expandDims(2).mul(b)],
  ["ij,kl->il", (a, b) => a.sum(1).expandDims(1).mul(b.sum(0))],
];

const ofOne: [string, (a: tf.Tensor) => tf.Tensor][] = [
  ["ij->ji", (a) => tf.transpose(a)],
  ["ij->i", (a) => a.sum(1)],
  ["ij->", (a) => a.sum()],
];

for (const [equation, inOtherWords] of ofTwo) {
  onBackends(`einsum of ${equation} and its gradients are what they are in other words`, () => {
    tf.tidy(() => {
      const given = [drawn(random, [2, 3]), drawn(random, [3, 4])];
      const { value, grads } = tf.valueAndGrads((a, b) => tf.einsum(equation, a, b).square())(given);
      const expected = tf.valueAndGrads((a, b) => inOtherWords(a, b).square())(given);
      assertEquals([value.shape, ...grads.map(({ shape }) => shape)], [expected.value.shape, [2, 3], [3, 4]]);
      assertClose(value.dataSync(), expected.value.dataSync(), 1e-6, equation);
      grads.forEach((gradient, i) => {
        assertClose(gradient.dataSync(), expected.grads[i].dataSync(), 2e-6, `gradient ${i} of ${equation}`);
      });
    });
  });
}

for (const [equation, inOtherWords] of ofOne) {
  onBackends(`einsum of ${equation} and its gradient are what they are in other words`, () => {
    tf.tidy(() => {
      const given = drawn(random, [2, 3]);
      const { value, grad } = tf.valueAndGrad((a: tf.Tensor) => tf.einsum(equation, a).square())(given);
      const expected = tf.valueAndGrad((a: tf.Tensor) => inOtherWords(a).square())(given);
      assertEquals(value.shape, expected.value.shape);
      assertClose(value.dataSync(), expected.value.dataSync(), 1e-6, equation);
      assertClose(grad.dataSync(), expected.grad.dataSync(), 2e-6, `gradient of ${equation}`);
    });
  });
}

onBackends("einsum multiplies batches, and integers", () => {
  tf.tidy(() => {
    const a = tf.tensor3d([[[1, 2]], [[3, 4]]]), b = tf.tensor3d([[[5], [6]], [[7], [8]]]);
    assertEquals(tf.einsum("bij,bjk->bik", a, b).arraySync(), [[[17]], [[53]]]);
    const whole = tf.einsum("i,i->", tf.tensor1d([1, 2], "int32"), tf.tensor1d([3, 4], "int32"));
    assertEquals([whole.dtype, whole.arraySync()], ["int32", 11]);
  });
});

onBackends("einsum says what does not fit its equation", () => {
  tf.tidy(() => {
    const a = tf.ones([2, 3]), b = tf.ones([4, 5]);
    assertThrows(
      () => tf.einsum("ij,jk->ik", a, b),
      RangeError,
      "tf.einsum: j must be 3 everywhere, got 4 too",
    );
    assertThrows(
      () => tf.einsum("i,jk->ik", a, b),
      RangeError,
      "tf.einsum: tensor 0 must have rank 1, got 2",
    );
  });
});
