import * as tf from "@tensorflow/tfjs";
import { assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

function numbers(tensor: tf.Tensor): number[] {
  return Array.from(tensor.dataSync());
}

onBackends("a cast to bool is true of all but zero", () => {
  tf.tidy(() => {
    assertEquals(numbers(tf.tensor1d([0, 0.5, -1.7, 256, -0, NaN]).cast("bool")), [0, 1, 1, 1, 0, 1]);
    assertEquals(numbers(tf.tensor1d([0, 256, -1], "int32").cast("bool")), [0, 1, 1]);
    assertEquals(numbers(tf.tensor1d([1.7, -1.7]).cast("int32")), [1, -1]);
  });
});

onBackends("oneHot writes numbers of the type that was asked for", () => {
  tf.tidy(() => {
    const indices = tf.tensor1d([1, 0, 3, -1], "int32");
    for (const [dtype, on, off] of [["float32", 2.5, -0.5], ["int32", 2, -1], ["bool", 1, 0]] as const) {
      const hot = tf.oneHot(indices, 3, on, off, dtype);
      assertEquals(hot.dtype, dtype);
      assertEquals(numbers(hot), [off, on, off, on, off, off, off, off, off, off, off, off]);
    }
    assertEquals(tf.oneHot(indices.reshape([2, 2]), 3, 1, 0, "float32").shape, [2, 2, 3]);
  });
});

onBackends(
  "oneHot refuses to guess how many columns there are",
  () => {
    tf.tidy(() => {
      const indices = tf.tensor1d([0, 1], "int32");
      assertThrows(() => Reflect.apply(tf.oneHot, undefined, [indices]), TypeError, "how many columns");
      assertThrows(() => tf.oneHot(indices, 2.5), TypeError, "got 2.5");
      assertEquals(numbers(tf.oneHot(indices, 2)), [1, 0, 0, 1]);
    });
  },
  ["wasm"],
);

onBackends("cumsum and cumprod take an axis counted from the last, and refuse one that is not there", () => {
  tf.tidy(() => {
    const x = tf.tensor2d([[1, 2, 3], [4, 5, 6]]);
    assertEquals(numbers(tf.cumsum(x, -1)), [1, 3, 6, 4, 9, 15]);
    assertEquals(numbers(tf.cumsum(x, -2)), [1, 2, 3, 5, 7, 9]);
    assertEquals(numbers(tf.cumprod(x, -1)), [1, 2, 6, 4, 20, 120]);
    assertThrows(() => tf.cumsum(tf.scalar(1)), Error, "must be in range");
    assertThrows(() => tf.cumsum(x, 2), Error, "must be in range");
  });
});

onBackends("the gradient of cumsum sums up from the other side, exclusive or not", () => {
  tf.tidy(() => {
    const x = tf.ones([2, 3]), pull = tf.tensor2d([[1, 10, 100], [2, 20, 200]]);
    const back = (axis: number, exclusive: boolean, reverse: boolean) =>
      numbers(tf.grad((x: tf.Tensor) => tf.cumsum(x, axis, exclusive, reverse))(x, pull));
    assertEquals(back(0, false, false), [3, 30, 300, 2, 20, 200]);
    assertEquals(back(-2, false, true), [1, 10, 100, 3, 30, 300]);
    assertEquals(back(1, true, false), [110, 100, 0, 220, 200, 0]);
    assertEquals(back(1, true, true), [0, 1, 11, 0, 2, 22]);
  });
});

onBackends("where gives the wider of two types", () => {
  tf.tidy(() => {
    const condition = tf.tensor1d([1, 0], "bool");
    const chosen = tf.where(condition, tf.tensor1d([5, 6], "int32"), tf.tensor1d([0, -0.5]));
    assertEquals([chosen.dtype, ...numbers(chosen)], ["float32", 5, -0.5]);
  });
});

onBackends("where keeps NaN and infinity from the side that was not taken", () => {
  tf.tidy(() => {
    const x = tf.tensor1d([-1, 0, 4]);
    const safe = (x: tf.Tensor) => tf.where(x.greater(0), x, tf.zerosLike(x));
    const pull = tf.tensor1d([Infinity, NaN, 2]);
    assertEquals(numbers(tf.grad(safe)(x, pull)), [0, 0, 2]);
    const other = (x: tf.Tensor) => tf.where(x.greater(0), tf.zerosLike(x), x);
    assertEquals(numbers(tf.grad(other)(x, pull)), [Infinity, NaN, 0]);
  });
});

onBackends("clipByValue keeps NaN, and integers", () => {
  tf.tidy(() => {
    assertEquals(numbers(tf.clipByValue(tf.tensor1d([-3, NaN, 0.5, Infinity]), -1, 1)), [-1, NaN, 0.5, 1]);
    const clipped = tf.clipByValue(tf.tensor1d([-3, 0, 7], "int32"), -1, 2);
    assertEquals([clipped.dtype, ...numbers(clipped)], ["int32", -1, 0, 2]);
  });
});

onBackends("maximum and minimum of NaN and a number are NaN, whichever comes first", () => {
  tf.tidy(() => {
    const a = tf.tensor1d([NaN, 1, 2]), b = tf.tensor1d([1, NaN, 3]);
    assertEquals(numbers(tf.maximum(a, b)), [NaN, NaN, 3]);
    assertEquals(numbers(tf.minimum(a, b)), [NaN, NaN, 2]);
    assertEquals(numbers(tf.maximum(tf.ones([2, 3]), b)), [1, NaN, 3, 1, NaN, 3]);
    assertEquals(numbers(tf.minimum(tf.ones([2, 2]), tf.tensor2d([[NaN], [0]]))), [NaN, NaN, 0, 0]);
    assertEquals(numbers(tf.maximum(tf.tensor1d([1, 5], "int32"), tf.scalar(3, "int32"))), [3, 5]);
  });
});

onBackends("scatterND gives back to each update what became of it", () => {
  tf.tidy(() => {
    const places = tf.tensor2d([[1], [3], [1]], [3, 1], "int32");
    const scatter = (updates: tf.Tensor) => tf.scatterND(places, updates, [4]);
    const updates = tf.tensor1d([1, 2, 3]);
    assertEquals(numbers(scatter(updates)), [0, 4, 0, 2]);
    assertEquals(numbers(tf.grad(scatter)(updates, tf.tensor1d([5, 6, 7, 8]))), [6, 8, 6]);
  });
});
