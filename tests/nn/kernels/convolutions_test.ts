import * as tf from "@tensorflow/tfjs";
import recorded from "../../../data/pytorch/convolutions.json" with { type: "json" };
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../on_backends.ts";
import { assertClose } from "../close.ts";
import { normal, onBoth } from "./compared.ts";
import { convolve } from "./convolve.ts";

type Written = typeof recorded.cases[number]["images"];

function tensorOf({ shape, sixteenths }: Written): tf.Tensor4D {
  const [a, b, c, d] = shape;
  return tf.tensor4d(sixteenths.map((number) => number / 16), [a, b, c, d]);
}

function paddingOf(padding: string | number): "valid" | "same" | number {
  return padding === "valid" || padding === "same" ? padding : Number(padding);
}

onBackends("conv2d and its gradients are those of PyTorch, to the last bit", () => {
  for (const { strides: [down, right], padding, ...tensors } of recorded.cases) {
    tf.tidy(() => {
      const images = tensorOf(tensors.images), filter = tensorOf(tensors.filter);
      const { value, grads: [ofImages, ofFilter] } = tf.valueAndGrads((images, filter) =>
        convolve(images, filter, [down, right], paddingOf(padding))
      )([images, filter], tensorOf(tensors.pull));
      assertEquals(sixteenths(value), tensors.result.sixteenths);
      assertEquals(sixteenths(ofImages), tensors.imagesGradient.sixteenths);
      assertEquals(sixteenths(ofFilter), tensors.filterGradient.sixteenths);
    });
  }
});

function sixteenths(tensor: tf.Tensor): number[] {
  return Array.from(tensor.dataSync(), (number) => number * 16 + 0); // no −0
}

onBackends("the gradients of conv2d are those of the cpu backend, whatever its shapes", async () => {
  const random = new Generator(6);
  for (let trial = 0; trial < 40; trial++) {
    const upTo = (most: number) => 1 + random.integers(most);
    const [batch, channels, filters] = [upTo(3), upTo(9), upTo(18)], size = [3 + upTo(6), 3 + upTo(6)];
    const padding = (["valid", "same", 1, 2] as const)[random.integers(4)];
    const kernel: [number, number] = [upTo(4), upTo(4)], strides: [number, number] = [upTo(3), upTo(3)];
    const images = normal(random, [batch, ...size, channels]),
      filter = normal(random, [...kernel, channels, filters]);
    const [x, w] = await Promise.all([images.data(), filter.data()]);
    const { wasm, cpu } = await onBoth(() =>
      tf.grads((x, w) => convolve(x, w, strides, padding).square())([
        tf.tensor(x.slice(), images.shape),
        tf.tensor(w.slice(), filter.shape),
      ])
    );
    const of = `${images.shape} by ${filter.shape}, strides ${strides}, padding ${padding}`;
    // A sum has up to 300 terms, each the product of rounded ones.
    wasm.forEach((gradient, i) => assertClose(gradient, cpu[i], 30 * 2 ** -23, of));
    tf.dispose([images, filter]);
  }
}, ["wasm"]);

onBackends("conv2d leaves out rows and columns that the filter does not reach", () => {
  tf.tidy(() => {
    const images = tf.range(0, 36).reshape([1, 6, 6, 1]), filter = tf.ones([1, 1, 1, 1]);
    assertEquals(Array.from(convolve(images, filter, 2, "same").dataSync()), [
      0,
      2,
      4,
      12,
      14,
      16,
      24,
      26,
      28,
    ]);
    const tall = tf.ones([2, 1, 1, 1]); // reaches down to a border, but not to the right
    assertEquals(
      Array.from(convolve(images.slice([0, 3]), tall, 2, "same").dataSync()),
      [18 + 24, 20 + 26, 22 + 28, 30, 32, 34],
    );
  });
});

onBackends("a NaN goes back from a pixel to what it was computed from, and no further", () => {
  tf.tidy(() => {
    const images = tf.ones<tf.Rank.R4>([1, 6, 6, 2]), filter = tf.ones<tf.Rank.R4>([3, 3, 2, 3]);
    const pull = tf.buffer<tf.Rank.R4>([1, 4, 4, 3]);
    pull.set(NaN, 0, 3, 0, 1); // row 3, column 0, the second filter
    const [ofImages, ofFilter] = tf.grads((x, w) => convolve(x, w))([images, filter], pull.toTensor());
    assertEquals(nanAt(ofImages.sum(3)), [18, 19, 20, 24, 25, 26, 30, 31, 32]); // rows 3 to 5, columns 0 to 2
    assertEquals(nanAt(ofFilter.reshape([18, 3]).sum(0)), [1]);
  });
});

function nanAt(tensor: tf.Tensor): number[] {
  return Array.from(tensor.dataSync()).flatMap((number, i) => Number.isNaN(number) ? [i] : []);
}

onBackends("a convolution learns", () => {
  const filter = tf.tidy(() => tf.variable(tf.zeros([2, 2, 1, 1]))), optimiser = tf.train.sgd(0.1);
  tf.tidy(() => {
    const random = new Generator(1), images = normal(random, [4, 5, 5, 1]);
    const wanted = convolve(images, tf.tensor4d([1, -2, 0.5, 3], [2, 2, 1, 1]));
    const loss = () => convolve(images, filter).sub(wanted).square().mean().asScalar();
    for (let update = 0; update < 200; update++) optimiser.minimize(loss);
    assert(loss().dataSync()[0] < 1e-6);
  });
  filter.dispose();
  optimiser.dispose();
});

onBackends("the gradient of conv2d refuses what wasm cannot do", () => {
  tf.tidy(() => {
    const images = tf.ones<tf.Rank.R4>([1, 2, 5, 5]), filter = tf.ones<tf.Rank.R4>([2, 2, 2, 1]);
    const dy = tf.ones<tf.Rank.R4>([1, 1, 4, 4]);
    const attributes = { strides: [1, 1], pad: "valid", dataFormat: "NCHW" };
    const { engine } = tf;
    assertThrows(
      () =>
        engine().runKernel(tf.Conv2DBackpropFilter, { x: images, dy }, {
          ...attributes,
          filterShape: filter.shape,
        }),
      RangeError,
      'on wasm the channels come last, "NHWC", got "NCHW"',
    );
    assertThrows(
      () =>
        engine().runKernel(tf.Conv2DBackpropInput, { dy, filter }, {
          ...attributes,
          inputShape: images.shape,
        }),
      RangeError,
      'on wasm the channels come last, "NHWC", got "NCHW"',
    );
    const dilated = (x: tf.Tensor) => convolve(x, filter, 1, "valid", 2);
    assertThrows(() => tf.grad(dilated)(tf.ones([1, 5, 5, 2])), Error, "dilation rates greater than 1");
  });
}, ["wasm"]);
