import * as tf from "@tensorflow/tfjs";
import { assert, assertEquals } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";

/** All numbers of float32 from 0 to infinity are those with these bits; every 4001st is tried. */
const infinity = 0x7f800000, step = 4001;

const next = new Float32Array(1), bitsOfNext = new Int32Array(next.buffer);

/** How far the next number of float32 is from a positive one. */
function unitOf(number: number): number {
  next[0] = number;
  bitsOfNext[0]++;
  return next[0] - Math.fround(number);
}

onBackends("tanh is within 2.5 units in the last place of its value in double precision", () => {
  const bits = Int32Array.from({ length: Math.floor(infinity / step) + 1 }, (_, i) => i * step);
  const x = new Float32Array(bits.buffer);
  const [above, below] = tf.tidy(() => {
    const numbers = tf.tensor1d(x);
    return [tf.tanh(numbers).dataSync(), tf.tanh(tf.neg(numbers)).dataSync()];
  });
  let worst = 0;
  for (let i = 0; i < x.length; i++) {
    const exact = Math.tanh(x[i]);
    worst = Math.max(worst, Math.abs(above[i] - exact) / unitOf(exact));
    if (above[i] !== -below[i]) assert(false, `tanh(${x[i]}) is ${above[i]}, but tanh(-${x[i]}) ${below[i]}`);
  }
  assert(worst <= 2.5, `it is ${worst} units off`);
}, ["wasm"]);

onBackends("tanh keeps both zeros, NaN and the least numbers, and ends at 1", () => {
  tf.tidy(() => {
    const special = [0, -0, NaN, Infinity, -Infinity, 1e30, 9.02, -9.02, 2 ** -149, -(2 ** -149), 2 ** -80];
    const expected = [0, -0, NaN, 1, -1, 1, 1, -1, 2 ** -149, -(2 ** -149), 2 ** -80];
    for (let length = 1; length <= special.length; length++) { // in fours, and the last few one by one
      const numbers = tf.tensor1d(special.slice(0, length));
      assertEquals([...tf.tanh(numbers).dataSync()], expected.slice(0, length));
    }
    assertEquals(tf.tanh(tf.zeros([0, 3])).shape, [0, 3]);
  });
}, ["wasm"]);

onBackends("tanh leaves what it is given as it was", () => {
  tf.tidy(() => {
    const x = tf.tensor1d([1, 2, 3, 4, 5]);
    tf.tanh(x);
    assertEquals(x.arraySync(), [1, 2, 3, 4, 5]);
  });
});
