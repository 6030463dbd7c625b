import * as tf from "@tensorflow/tfjs";
import { assertEquals } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

const reductions = { sum: tf.sum, mean: tf.mean, prod: tf.prod, max: tf.max, min: tf.min };
const ofNothing = { sum: 0, mean: NaN, prod: 1, max: -Infinity, min: Infinity };
const ofNoIntegers = { sum: 0, mean: NaN, prod: 1, max: -2147483648, min: 2147483647 };

for (const name of ["sum", "mean", "prod", "max", "min"] as const) {
  onBackends(`tf.${name} of no numbers is what changes nothing, or NaN where there is no such number`, () => {
    tf.tidy(() => {
      tf.fill([1000], 12345); // what is left in memory must not come back
      const reduce = reductions[name], number = ofNothing[name];
      const rows = tf.zeros([2, 0]), columns = tf.zeros([0, 3]);
      assertEquals([...reduce(rows).dataSync()], [number]);
      assertEquals(reduce(rows, 1).arraySync(), [number, number]);
      assertEquals(reduce(rows, -1, true).arraySync(), [[number], [number]]);
      assertEquals(reduce(columns, [0]).arraySync(), [number, number, number]);
      assertEquals([reduce(columns, 1).shape, reduce(columns, 1, true).shape], [[0], [0, 1]]);
      const ofIntegers = reduce(tf.zeros([0], "int32"));
      assertEquals(ofIntegers.dtype, name === "mean" ? "float32" : "int32");
      assertEquals([...ofIntegers.dataSync()], [ofNoIntegers[name]]);
    });
  });
}

onBackends("all of nothing is true and any of nothing false", () => {
  tf.tidy(() => {
    tf.fill([1000], 12345);
    const nothing = tf.zeros([0, 2], "bool");
    assertEquals([...tf.all(nothing).dataSync(), ...tf.any(nothing).dataSync()], [1, 0]);
    assertEquals([...tf.all(nothing, 0).dataSync(), ...tf.any(nothing, 0).dataSync()], [1, 1, 0, 0]);
    assertEquals(tf.any(nothing, 0).dtype, "bool");
  });
});

onBackends("reductions count what is true, and are as they were of numbers", () => {
  tf.tidy(() => {
    const mask = tf.tensor2d([[1, 0], [1, 1], [0, 0]], [3, 2], "bool");
    assertEquals([tf.sum(mask).dtype, tf.sum(mask).arraySync()], ["int32", 3]);
    assertEquals(tf.sum(mask, 0).arraySync(), [2, 1]);
    assertEquals([tf.mean(mask).dtype, tf.mean(mask).arraySync()], ["float32", 0.5]);
    assertEquals(tf.mean(mask, 1).arraySync(), [0.5, 1, 0]);
    const x = tf.tensor2d([[1, 2], [3, 4]]);
    assertEquals([tf.prod(x, 0).arraySync(), tf.max(x, 1).arraySync()], [[3, 8], [2, 4]]);
  });
});
