import * as tf from "@tensorflow/tfjs";
import { Generator } from "../../../lib/random/generator.ts";
import { assertEquals, assertThrows } from "../../assert.ts";
import { assertClose } from "../close.ts";
import { drawn } from "../drawn.ts";
import { type Matrix, naiveProduct, transposed } from "../naive_product.ts";
import { onBackends } from "../on_backends.ts";

/** The matrices of a batch. */
function matrices(tensor: tf.Tensor): Matrix[] {
  const [rows, columns] = tensor.shape.slice(-2), numbers = tensor.dataSync();
  const count = numbers.length / (rows * columns);
  const one = (i: number) => numbers.slice(i * rows * columns, (i + 1) * rows * columns);
  return Array.from({ length: count }, (_, i) => ({ rows, columns, numbers: one(i) }));
}

/** Compares `tf.matMul` with the naive products of each pair of a batch. */
function compare(a: tf.Tensor, b: tf.Tensor, transposeA: boolean, transposeB: boolean): void {
  const first = matrices(a).map((matrix) => transposeA ? transposed(matrix) : matrix);
  const second = matrices(b).map((matrix) => transposeB ? transposed(matrix) : matrix);
  const pairs = Math.max(first.length, second.length);
  const expected = Array.from(
    { length: pairs },
    (_, i) => [...naiveProduct(first[i % first.length], second[i % second.length])],
  ).flat();
  const actual = tf.tidy(() => tf.matMul(a, b, transposeA, transposeB).dataSync());
  assertClose(actual, expected, 1e-6, `[${a.shape}] · [${b.shape}]`);
}

onBackends("tf.matMul multiplies matrices, transposed or not, alone and in batches", () => {
  const random = new Generator(0);
  const batches = [[[], []], [[3], [3]], [[1], [3]], [[3], [1]], [[2, 2], [2, 2]], [[2, 2], []]];
  for (const [batchOfA, batchOfB] of batches) {
    for (const transposeA of [false, true]) {
      for (const transposeB of [false, true]) {
        const a = drawn(random, [...batchOfA, ...(transposeA ? [5, 9] : [9, 5])]);
        const b = drawn(random, [...batchOfB, ...(transposeB ? [10, 5] : [5, 10])]);
        compare(a, b, transposeA, transposeB);
        tf.dispose([a, b]);
      }
    }
  }
});

onBackends("tf.matMul repeats both factors where each has what the other lacks", () => {
  const random = new Generator(1), a = drawn(random, [2, 1, 3, 4]), b = drawn(random, [1, 2, 4, 5]);
  tf.tidy(() => {
    const product = tf.matMul(a, b),
      one = (i: number) => a.slice([i, 0], [1, 1]).reshape<tf.Tensor2D>([3, 4]);
    const other = (j: number) => b.slice([0, j], [1, 1]).reshape<tf.Tensor2D>([4, 5]);
    assertEquals(product.shape, [2, 2, 3, 5]);
    for (const [i, j] of [[0, 0], [0, 1], [1, 0], [1, 1]]) {
      const expected = tf.matMul(one(i), other(j)).dataSync();
      assertClose(product.slice([i, j], [1, 1]).dataSync(), expected, 1e-6, `${i}, ${j}`);
    }
  });
  tf.dispose([a, b]);
}, ["wasm"]); // tfjs's cpu backend leaves pairs out

onBackends("tf.matMul has its gradients in all four forms", () => {
  const random = new Generator(2);
  for (const transposeA of [false, true]) {
    for (const transposeB of [false, true]) {
      tf.tidy(() => {
        const a = drawn(random, transposeA ? [3, 6] : [6, 3]),
          b = drawn(random, transposeB ? [9, 3] : [3, 9]);
        const dy = drawn(random, [6, 9]);
        const [da, db] = tf.grads((a, b) => tf.matMul(a, b, transposeA, transposeB))([a, b], dy);
        const plainA = transposeA ? tf.transpose(a) : a, plainB = transposeB ? tf.transpose(b) : b;
        const ofA = tf.matMul(dy, tf.transpose(plainB)), ofB = tf.matMul(tf.transpose(plainA), dy);
        assertClose(da.dataSync(), (transposeA ? tf.transpose(ofA) : ofA).dataSync(), 1e-6, "da");
        assertClose(db.dataSync(), (transposeB ? tf.transpose(ofB) : ofB).dataSync(), 1e-6, "db");
      });
    }
  }
});

onBackends("tf.matMul refuses what it refused", () => {
  const a = tf.zeros([2, 3]), b = tf.zeros([2, 3]);
  assertThrows(() => tf.matMul(a, b), Error, "inner shapes");
  tf.dispose([a, b]);
});

onBackends("tf.matMul of nothing is nothing", () => {
  tf.tidy(() => assertEquals(tf.matMul(tf.zeros([0, 3]), tf.zeros([3, 2])).shape, [0, 2]));
}, ["wasm"]);
