import * as tf from "@tensorflow/tfjs";
import { Generator } from "../../../lib/random/generator.ts";
import { assertEquals } from "../../assert.ts";
import { assertClose } from "../close.ts";
import { drawn } from "../drawn.ts";
import { onBackends } from "../on_backends.ts";

/** The sums over the first axes, by the definition, in double precision. */
function naiveSums(numbers: ArrayLike<number>, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let i = 0; i < numbers.length; i++) sums[i % columns] += numbers[i];
  return sums;
}

onBackends("tf.sum over the first axes adds up columns", () => {
  const random = new Generator(0);
  for (const columns of [1, 2, 3, 4, 5, 9]) {
    for (const axis of [0, [0], [0, 1], [1, 0], [-2, 0]]) {
      tf.tidy(() => {
        const shape = axis === 0 || String(axis) === "0" ? [columns] : columns === 9 ? [9] : [columns];
        const axes = typeof axis === "number" ? 1 : axis.length;
        const x = drawn(random, axes === 1 ? [6, ...shape] : [2, 3, ...shape]);
        const sums = tf.sum(x, axis), kept = tf.sum(x, axis, true);
        assertEquals(sums.shape, shape);
        assertEquals(kept.shape, [...Array(axes).fill(1), ...shape]);
        assertClose(sums.dataSync(), naiveSums(x.dataSync(), columns), 1e-6, `${x.shape} over ${axis}`);
        assertEquals(kept.dataSync(), sums.dataSync());
      });
    }
  }
});

onBackends("tf.sum over other axes, over all and of integers is as it was", () => {
  tf.tidy(() => {
    const x = tf.tensor2d([[1, 2, 3], [4, 5, 6]]);
    assertEquals(tf.sum(x, 1).arraySync(), [6, 15]);
    assertEquals(tf.sum(x).arraySync(), 21);
    assertEquals(tf.sum(x, []).arraySync(), [[1, 2, 3], [4, 5, 6]]);
    assertEquals(tf.sum(x.cast("int32"), 0).arraySync(), [5, 7, 9]);
    assertEquals(tf.sum(x.cast("int32"), 0).dtype, "int32");
    assertEquals(tf.sum(tf.zeros([0, 3]), 0).shape, [3]);
  });
});
