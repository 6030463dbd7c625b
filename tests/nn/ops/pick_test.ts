import * as tf from "@tensorflow/tfjs";
import { pick } from "../../../lib/nn/ops/pick.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assertEquals, assertThrows } from "../../assert.ts";
import { normal } from "../kernels/compared.ts";
import { onBackends } from "../on_backends.ts";

const actions = (...numbers: number[]) => tf.tensor1d(numbers, "int32");

onBackends("pick takes the entry at the index from each row, exactly", () => {
  tf.tidy(() => {
    const picked = pick(tf.tensor2d([[1, NaN], [Infinity, 4], [5, -Infinity]]), actions(0, 1, 0));
    assertEquals([picked.shape, ...picked.dataSync()], [[3], 1, 4, 5]);
    assertEquals(Array.from(pick(tf.tensor2d([[1, NaN], [-Infinity, 4]]), actions(1, 0)).dataSync()), [
      NaN,
      -Infinity,
    ]);
    assertEquals(pick(tf.zeros([0, 3]), actions()).shape, [0]);
    assertEquals(pick(tf.tensor2d([[1, 2]], [1, 2], "int32"), actions(1)).dtype, "int32");
  });
});

onBackends("pick and its gradient are those of a product with a mask, whatever the shapes", () => {
  const random = new Generator(4);
  for (let trial = 0; trial < 30; trial++) {
    const rows = 1 + random.integers(40), columns = 2 + random.integers(18);
    tf.tidy(() => {
      const values = normal(random, [rows, columns]), pull = normal(random, [rows]);
      const indices = actions(...Array.from({ length: rows }, () => random.integers(columns)));
      const masked = (values: tf.Tensor) => tf.sum(tf.mul(values, tf.oneHot(indices, columns)), 1);
      const ours = tf.valueAndGrad((values: tf.Tensor) => pick(values, indices))(values, pull.as1D());
      const plain = tf.valueAndGrad(masked)(values, pull);
      assertEquals(ours.value.dataSync(), plain.value.dataSync());
      assertEquals(ours.grad.notEqual(plain.grad).any().dataSync()[0], 0);
    });
  }
});

onBackends("pick and its gradient are the same on a GPU", async () => {
  // With less than 1,000 numbers tfjs computes on the CPU even there.
  const random = new Generator(5), rows = 600, columns = 7;
  const values = normal(random, [rows, columns]), pull = normal(random, [rows]);
  const indices = Int32Array.from({ length: rows }, () => random.integers(columns));
  const { value, grad } = tf.tidy(() =>
    tf.valueAndGrad((values: tf.Tensor) => pick(values, tf.tensor1d(indices)))(values, pull.as1D())
  );
  const [from, pulled, picked, gradient] = await Promise.all(
    [values, pull, value, grad].map((x) => x.data()),
  );
  assertEquals(picked, Float32Array.from(indices, (index, row) => from[row * columns + index]));
  const expected = new Float32Array(rows * columns);
  indices.forEach((index, row) => expected[row * columns + index] = pulled[row]);
  assertEquals(gradient, expected);
  tf.dispose([values, pull, value, grad]);
}, ["webgpu", "wasm"]);

onBackends("the gradient of pick has a gradient", () => {
  tf.tidy(() => {
    const values = tf.tensor2d([[1, 2], [3, 4]]);
    const cubes = (values: tf.Tensor) => pick(values, actions(1, 0)).pow(3);
    const second = tf.grad((values: tf.Tensor) => tf.grad(cubes)(values))(values);
    assertEquals(Array.from(second.dataSync()), [0, 12, 18, 0]); // 6 x
  });
});

onBackends("pick may be told the indices by what is being learnt", () => {
  tf.tidy(() => {
    const values = tf.tensor2d([[1, 2], [4, 3]]);
    const highest = (values: tf.Tensor) => pick(values, tf.argMax<tf.Tensor>(values, 1));
    assertEquals(Array.from(tf.grad(highest)(values).dataSync()), [0, 1, 1, 0]);
  });
});

onBackends("pick says what is wrong with its arguments", () => {
  tf.tidy(() => {
    const values = tf.ones([2, 3]), notATensor: tf.Tensor = JSON.parse("[[1]]");
    assertThrows(
      () => pick(values, actions(0, 3)),
      RangeError,
      "indices must be from 0 to 2, got 3 for row 1",
    );
    assertThrows(
      () => pick(values, actions(-1, 0)),
      RangeError,
      "indices must be from 0 to 2, got -1 for row 0",
    );
    assertThrows(() => pick(values, actions(0)), RangeError, "[batch, n] and [batch], got [2, 3] and [1]");
    assertThrows(() => pick(tf.ones([2]), actions(0, 1)), RangeError, "got [2] and [2]");
    assertThrows(() => pick(values, tf.tensor1d([0, 1])), TypeError, "indices must be of int32, got float32");
    assertThrows(() => pick(notATensor, actions(0)), TypeError, "values must be a tensor, got [[1]]");
    const gone = actions(0, 1);
    gone.dispose();
    assertThrows(() => pick(values, gone), TypeError, "pick: indices must be a tensor that still lives");
  });
});
