import * as tf from "@tensorflow/tfjs";
import { Generator } from "../../../lib/random/generator.ts";
import { assertEquals, assertThrows } from "../../assert.ts";
import { assertClose } from "../close.ts";
import { onBackends } from "../on_backends.ts";
import { normal } from "./compared.ts";
import { convolve, ofRank4 } from "./convolve.ts";

onBackends(
  "a padding of one number is that border on every side, whatever the strides and the filter",
  () => {
    const random = new Generator(7), images = normal(random, [2, 9, 7, 2]);
    const shapes: { strides: [number, number]; height: number; width: number }[] = [
      { strides: [3, 1], height: 3, width: 3 },
      { strides: [1, 3], height: 3, width: 3 },
      { strides: [1, 1], height: 1, width: 4 },
    ];
    for (const { strides, height, width } of shapes) {
      tf.tidy(() => {
        const filter = normal(random, [height, width, 2, 3]);
        const within = (x: tf.Tensor, w: tf.Tensor) => convolve(x, w, strides, 1).square();
        const around = (x: tf.Tensor, w: tf.Tensor) =>
          convolve(tf.pad(x, [[0, 0], [1, 1], [1, 1], [0, 0]]), w, strides).square();
        assertAlike(within, around, [images, filter]);
      });
    }
    images.dispose();
  },
);

onBackends("the size of what conv2d gives may be rounded up", () => {
  tf.tidy(() => {
    const random = new Generator(8), given = [normal(random, [2, 6, 9, 2]), normal(random, [3, 2, 2, 3])];
    const padded = (x: tf.Tensor, w: tf.Tensor) =>
      convolve(tf.pad(x, [[0, 0], [0, 1], [0, 1], [0, 0]]), w, 2).square();
    for (const rounding of ["ceil", "round"] as const) { // (6 − 3) / 2 + 1 = 2.5 and (9 − 2) / 2 + 1 = 4.5
      const rounded = (x: tf.Tensor, w: tf.Tensor) =>
        tf.conv2d(ofRank4(x), ofRank4(w), 2, 0, "NHWC", 1, rounding).square();
      assertAlike(rounded, padded, given);
    }
  });
});

type Formula = (x: tf.Tensor, w: tf.Tensor) => tf.Tensor;

/** That two formulas give the same, and have the same gradients. */
function assertAlike(one: Formula, other: Formula, given: tf.Tensor[]): void {
  const [mine, theirs] = [one, other].map((f) => tf.valueAndGrads(f)(given));
  assertEquals(mine.value.shape, theirs.value.shape);
  for (
    const [a, b] of [[mine.value, theirs.value], ...mine.grads.map((grad, i) => [grad, theirs.grads[i]])]
  ) {
    // A sum has up to 100 terms, some of them added in another order, each off by 2⁻²⁴.
    assertClose(a.dataSync(), b.dataSync(), 1e-5, "conv2d");
  }
}

onBackends("conv2d refuses what cannot be before it writes anything", () => {
  tf.tidy(() => {
    const images = tf.ones<tf.Rank.R4>([3, 4, 4, 2]), filter = tf.ones<tf.Rank.R4>([6, 3, 2, 2]);
    const refused = (f: () => unknown, message: string) => assertThrows(f, RangeError, message);
    refused(
      () => convolve(images, filter),
      "conv2d: a filter of 6 × 3 must fit into the images with their borders, got 4 × 4; take a smaller one, or the " +
        'padding "same"',
    );
    refused(() => tf.grad((x: tf.Tensor) => convolve(x, filter))(images), "a filter of 6 × 3 must fit");
    refused(() => convolve(images, filter, 1, -1), "conv2d: pad must be an integer of at least 0, got -1");
    refused(
      () => convolve(images, filter, 1.5, "same"),
      "conv2d: strides must be an integer of at least 1, got 1.5",
    );
    const back = () => tf.conv2dTranspose(images, filter, [3, 20, 20, 2], 1, "valid");
    refused(back, "conv2d: the result must have the shape [3, 15, 18, 2], got [3, 4, 4, 2]");
    assertEquals(convolve(images, filter, 1, "same").max().dataSync()[0], 24); // 4 rows, 3 columns, 2 channels
  });
});
