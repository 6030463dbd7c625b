import * as tf from "@tensorflow/tfjs";
import type { Activation } from "../ops/activation.ts";
import { type Shape, sizeOf } from "../shape.ts";
import { activate } from "./activate.ts";
import type { Layer, Parameter } from "./layer.ts";
import { bias, weight } from "./parameter.ts";
import { Inputs } from "./weighted_rows.ts";

/** What a convolution is like. */
export interface ConvolutionOptions {
  /** How many different patterns it looks for: the channels of what it gives. */
  readonly filters: number;
  /** Height and width of the window that it moves over the picture. */
  readonly kernel: number;
  /** By how many pixels the window moves on. Default 1. */
  readonly stride?: number;
  /** How many pixels of zeros are put around the picture. Default 0. */
  readonly padding?: number;
  /** What follows. Default: the network's own. */
  readonly activation?: Activation;
}

/** A layer that looks for the same patterns everywhere in a picture `[height, width, channels]`. */
export class Convolution implements Layer {
  readonly kind = "convolution";
  readonly details: readonly string[];
  readonly outputShape: Shape;
  readonly parameters: readonly Parameter[];
  readonly multiplyAdds: number;
  readonly #inputShape: Shape;
  readonly #kernel: number;
  readonly #stride: number;
  readonly #padding: number;
  readonly #activation: Activation;
  readonly #nonZero: Inputs;

  /**
   * @param inputShape Of the picture.
   * @throws {RangeError} If the kernel is larger than the picture.
   */
  constructor(inputShape: Shape, options: Required<ConvolutionOptions>, owner: string) {
    const { filters, kernel, stride, padding, activation } = options;
    const [height, width, channels] = inputShape;
    const places = (length: number) => Math.floor((length + 2 * padding - kernel) / stride) + 1;
    if (Math.min(places(height), places(width)) < 1) {
      throw new RangeError(
        `${owner}: a kernel of ${kernel}×${kernel} must fit into the picture it is given, got one of ` +
          `${height}×${width}${padding > 0 ? ` with padding ${padding}` : ""}`,
      );
    }
    const fans = { in: kernel * kernel * channels, out: kernel * kernel * filters };
    const window = [kernel, kernel, channels, filters] as const;
    this.details = [
      `${kernel}×${kernel}`,
      ...(stride === 1 ? [] : [`stride ${stride}`]),
      ...(padding === 0 ? [] : [`padding ${padding}`]),
      ...(activation === "linear" ? [] : [activation]),
    ];
    this.outputShape = [places(height), places(width), filters];
    this.parameters = [
      weight(window, fans, window, [filters, channels, kernel, kernel]),
      bias(filters, fans),
    ];
    this.multiplyAdds = sizeOf(this.outputShape) * fans.in;
    this.#inputShape = inputShape;
    this.#kernel = kernel;
    this.#stride = stride;
    this.#padding = padding;
    this.#activation = activation;
    this.#nonZero = new Inputs(fans.in);
  }

  apply([x]: readonly tf.Tensor[], [weights, biases]: readonly tf.Tensor[]): tf.Tensor {
    if (!hasFourAxes(x) || !hasFourAxes(weights)) {
      throw new TypeError("a convolution needs tensors of four axes");
    }
    const sums = tf.add(tf.conv2d(x, weights, this.#stride, this.#padding), biases);
    return this.#activation === "linear" ? sums : tf[this.#activation](sums);
  }

  forward(
    [x]: readonly Float32Array[],
    [weights, biases]: readonly Float32Array[],
    output: Float32Array,
    count: number,
  ): void {
    const [rows, columns, filters] = this.outputShape, pixels = sizeOf(this.#inputShape);
    let place = 0;
    for (let picture = 0; picture < count; picture++) {
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++, place += filters) {
          output.set(biases, place);
          this.#gather(x, picture * pixels, row, column);
          this.#nonZero.multiply(weights, output, place, filters);
        }
      }
    }
    activate(this.#activation, output, place);
  }

  /** What is under the window, but for the zeros around the picture. */
  #gather(x: Float32Array, picture: number, row: number, column: number): void {
    const [height, width, channels] = this.#inputShape, kernel = this.#kernel;
    const top = row * this.#stride - this.#padding, left = column * this.#stride - this.#padding;
    const first = Math.max(0, -left), last = Math.min(kernel, width - left);
    this.#nonZero.clear();
    for (let below = Math.max(0, -top); below < kernel && top + below < height; below++) {
      const start = picture + ((top + below) * width + left + first) * channels;
      this.#nonZero.gather(x, start, (last - first) * channels, (below * kernel + first) * channels);
    }
  }
}

function hasFourAxes(x: tf.Tensor): x is tf.Tensor4D {
  return x.rank === 4;
}
