import * as tf from "@tensorflow/tfjs";
import { addressOf, wasmBackend } from "../../../lib/nn/simd/bind.ts";
import { denseOn, type Product } from "../../../lib/nn/simd/dense.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertEquals } from "../../assert.ts";
import { assertClose } from "../close.ts";
import { drawn } from "../drawn.ts";
import { naiveProduct, transposed } from "../naive_product.ts";
import { onBackends } from "../on_backends.ts";

const guard = 12345;

interface Given extends Pick<Product, "m" | "k" | "n" | "transposeA" | "transposeB" | "lowest"> {
  readonly a: tf.Tensor;
  readonly b: tf.Tensor;
  readonly bias?: tf.Tensor;
}

/** What `multiply` gives; asserts that it writes nothing beyond. */
function multiplied({ a, b, bias, ...given }: Given): Float32Array {
  const backend = wasmBackend(tf.backend()), size = given.m * given.n;
  return tf.tidy(() => {
    const c = tf.fill([size + 16], guard);
    const at = (tensor: tf.Tensor) => addressOf(backend, tensor);
    denseOn(backend).multiply({ ...given, a: at(a), b: at(b), c: at(c) + 32, bias: bias && at(bias) });
    const numbers = Float32Array.from(c.dataSync());
    assert(numbers.subarray(0, 8).every((number) => number === guard), "it writes before its place");
    assert(numbers.subarray(8 + size).every((number) => number === guard), "it writes behind its place");
    return numbers.subarray(8, 8 + size);
  });
}

/** Compares a product of random factors with the naive one: of `k` terms, each rounded, added one by one. */
function compare(random: Generator, m: number, k: number, n: number): void {
  const coin = () => random.integers(0, 2) === 1;
  const transposeA = coin(), transposeB = coin(), withBias = coin(), rectified = coin();
  tf.tidy(() => {
    const a = drawn(random, [m, k]), b = drawn(random, [k, n]), bias = drawn(random, [n]);
    const expected = naiveProduct(
      { rows: m, columns: k, numbers: a.dataSync() },
      { rows: k, columns: n, numbers: b.dataSync() },
    ).map((sum, i) => sum + (withBias ? bias.dataSync()[i % n] : 0)).map((sum) =>
      rectified ? Math.max(0, sum) : sum
    );
    const stored = (tensor: tf.Tensor, rows: number, columns: number, flipped: boolean) =>
      flipped
        ? tf.tensor(Float32Array.from(transposed({ rows, columns, numbers: tensor.dataSync() }).numbers))
        : tensor;
    const actual = multiplied({
      a: stored(a, m, k, transposeA),
      b: stored(b, k, n, transposeB),
      ...(withBias ? { bias } : {}),
      ...(rectified ? { lowest: 0 } : {}),
      m,
      k,
      n,
      transposeA,
      transposeB,
    });
    assertClose(actual, expected, 1e-6, `${m} × ${k} · ${k} × ${n}`);
  });
}

onBackends("multiply() gives the product of matrices of any small size, transposed or not", () => {
  const random = new Generator(0), size = () => random.integers(1, 20);
  for (let i = 0; i < 400; i++) compare(random, size(), size(), size());
}, ["wasm"]);

onBackends("multiply() adds sums of more terms than it takes at once, and results of more rows", () => {
  const random = new Generator(1);
  for (const k of [255, 256, 257, 513, 1000]) compare(random, 5, k, 11);
  for (const m of [63, 64, 65, 130]) compare(random, m, 7, 9);
}, ["wasm"]);

onBackends("multiply() gives a row the same bits in every batch", () => {
  const random = new Generator(2), k = 300, n = 13;
  const a = drawn(random, [70, k]), b = drawn(random, [k, n]);
  const whole = multiplied({ a, b, m: 70, k, n });
  for (let i = 0; i < 70; i++) {
    const row = tf.tidy(() => multiplied({ a: a.slice([i, 0], [1, k]), b, m: 1, k, n }));
    assertEquals(row, whole.subarray(i * n, (i + 1) * n));
  }
  tf.dispose([a, b]);
}, ["wasm"]);

onBackends(
  "multiply() lets NaN and infinity through, where the other factor is 0 and past a rectifier too",
  () => {
    const a = tf.tensor1d([NaN, 0, 1, 0]), b = tf.tensor1d([0, 1, Infinity, 2]); // 2 × 2 each
    assertEquals([...multiplied({ a, b, m: 2, k: 2, n: 2, lowest: 0 })], [NaN, NaN, NaN, 1]);
    assertEquals([...multiplied({ a: b, b: a, m: 2, k: 2, n: 2, lowest: 0 })], [NaN, 0, NaN, NaN]);
    tf.dispose([a, b]);
  },
  ["wasm"],
);

onBackends("multiply() keeps NaN in every place of a tile that it rectifies", () => {
  const a = tf.fill([9, 3], NaN), b = tf.zeros([3, 17]);
  for (const m of [1, 4, 9]) {
    assertEquals([...multiplied({ a, b, m, k: 3, n: 17, lowest: 0 })], Array(m * 17).fill(NaN));
  }
  tf.dispose([a, b]);
}, ["wasm"]);

onBackends("multiply() goes on after tfjs's memory has grown", () => {
  const backend = wasmBackend(tf.backend()), random = new Generator(3);
  compare(random, 33, 20, 17);
  const bytes = () => backend.typedArrayFromHeap(tf.scalar(0)).buffer.byteLength;
  const before = tf.tidy(bytes), large: tf.Tensor[] = [];
  while (tf.tidy(bytes) === before) large.push(tf.zeros([4_000_000]));
  compare(random, 33, 20, 17);
  tf.dispose(large);
  compare(random, 33, 20, 17);
}, ["wasm"]);
