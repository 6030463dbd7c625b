import * as tf from "@tensorflow/tfjs";
import { assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

const integers = (...numbers: number[]) => tf.tensor1d(numbers, "int32");

onBackends("floorDiv of float32 is of float32, with infinity and NaN as in PyTorch", () => {
  tf.tidy(() => {
    const quotients = tf.floorDiv(tf.tensor1d([7, -7, 7.5, 1, 0, -1]), tf.tensor1d([2, 2, 0.5, 0, 0, 0]));
    assertEquals(quotients.dtype, "float32");
    assertEquals([...quotients.dataSync()], [3, -4, 15, Infinity, NaN, -Infinity]);
    const broadcast = tf.floorDiv(tf.tensor2d([[7, 8], [9, 1e10]]), tf.tensor2d([[2], [3]]));
    assertEquals(broadcast.arraySync(), [[3, 4], [3, 3333333248]]);
    assertEquals(tf.floorDiv(tf.zeros([0, 2]), tf.ones([2])).shape, [0, 2]);
  });
});

onBackends("integers are divided towards minus infinity, and never by 0", () => {
  tf.tidy(() => {
    const quotients = tf.div(integers(7, -7, 7), integers(2, 2, -2));
    assertEquals([quotients.dtype, ...quotients.dataSync()], ["int32", 3, -4, -4]);
    assertEquals([...tf.mod(integers(7, -7, 7), integers(2, 2, -2)).dataSync()], [1, 1, -1]);
    const message = "integers cannot be divided by 0, got it as divisor 1; " +
      'call cast("float32") first for infinity or NaN';
    assertThrows(() => tf.div(integers(7, 8), integers(2, 0)), RangeError, `tf.div: ${message}`);
    assertThrows(() => tf.mod(integers(7, 8), integers(2, 0)), RangeError, `tf.mod: ${message}`);
    assertEquals(tf.div(tf.tensor1d([1, 0]), tf.scalar(0)).arraySync(), [Infinity, NaN]);
  });
});
