import * as tf from "@tensorflow/tfjs";
import type { Activation } from "../ops/activation.ts";
import { dense } from "../ops/dense.ts";
import { type Shape, sizeOf } from "../shape.ts";
import { activate } from "./activate.ts";
import type { Layer, Parameter } from "./layer.ts";
import { bias, weight } from "./parameter.ts";
import { Inputs } from "./weighted_rows.ts";

/** What a dense layer is like. */
interface DenseOptions {
  /** How many outputs it has. */
  readonly units: number;
  readonly activation: Activation;
}

/**
 * A layer in which every unit weighs all of the input:
 * `activation(x · weight + bias)`. A picture is read row by row, the channels of
 * a pixel side by side.
 */
export class Dense implements Layer {
  readonly kind = "dense";
  readonly details: readonly string[];
  readonly outputShape: Shape;
  readonly parameters: readonly Parameter[];
  readonly multiplyAdds: number;
  readonly #inputs: number;
  readonly #units: number;
  readonly #activation: Activation;
  readonly #nonZero: Inputs;

  /** @param inputShape Of what it is given for one observation. */
  constructor(inputShape: Shape, { units, activation }: DenseOptions) {
    const inputs = sizeOf(inputShape), fans = { in: inputs, out: units };
    const [height, width, channels] = inputShape.length === 3 ? inputShape : [1, 1, inputs];
    this.details = activation === "linear" ? [] : [activation];
    this.outputShape = [units];
    this.parameters = [
      weight([height, width, channels, units], fans, [inputs, units], [units, inputs]),
      bias(units, fans),
    ];
    this.multiplyAdds = inputs * units;
    this.#inputs = inputs;
    this.#units = units;
    this.#activation = activation;
    this.#nonZero = new Inputs(inputs);
  }

  apply([x]: readonly tf.Tensor[], [weights, biases]: readonly tf.Tensor[]): tf.Tensor {
    const rows = x.rank === 2 ? x : tf.reshape(x, [x.shape[0], this.#inputs]);
    return dense(rows, weights, biases, this.#activation);
  }

  forward(
    [x]: readonly Float32Array[],
    [weights, biases]: readonly Float32Array[],
    output: Float32Array,
    count: number,
  ): void {
    const inputs = this.#inputs, units = this.#units, nonZero = this.#nonZero;
    for (let row = 0; row < count; row++) {
      output.set(biases, row * units);
      nonZero.clear();
      nonZero.gather(x, row * inputs, inputs, 0);
      nonZero.multiply(weights, output, row * units, units);
    }
    activate(this.#activation, output, count * units);
  }
}
