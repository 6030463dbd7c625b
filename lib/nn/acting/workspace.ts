import { type Layer, observation, type PlacedLayer } from "../layers/layer.ts";
import { needed } from "../layers/needed.ts";
import { type Shape, sizeOf } from "../shape.ts";
import type { WeightsCopy } from "./weights_copy.ts";

/** What is computed: the layers, and which outputs are wanted. */
export interface Computed {
  readonly observationShape: Shape;
  readonly layers: readonly PlacedLayer[];
  readonly outputNames: readonly string[];
}

/** A layer with all that it reads, and where it writes. */
interface Stage {
  readonly layer: Layer;
  readonly inputs: readonly Float32Array[];
  readonly parameters: readonly Float32Array[];
  readonly output: Float32Array;
}

/** Where a forward pass takes place: an array for the results of each layer, written anew by every pass. */
export class Workspace {
  readonly #numbers: ReadonlyMap<string, Float32Array>;
  readonly #main: readonly Stage[];
  readonly #all: readonly Stage[];

  /** @param room For how many observations at a time. */
  constructor(
    { observationShape, layers, outputNames }: Computed,
    weights: WeightsCopy,
    readonly room: number,
  ) {
    this.#numbers = new Map([
      [observation, new Float32Array(room * sizeOf(observationShape))],
      ...layers.map(({ name, layer }) => [name, new Float32Array(room * sizeOf(layer.outputShape))] as const),
    ]);
    const stage = ({ name, layer, inputs }: PlacedLayer): Stage => ({
      layer,
      inputs: inputs.map((input) => this.numbersOf(input)),
      parameters: layer.parameters.map((parameter) => weights.of(`${name}.${parameter.name}`)),
      output: this.numbersOf(name),
    });
    this.#main = needed(layers, outputNames.slice(0, 1)).map(stage);
    this.#all = needed(layers, outputNames).map(stage);
  }

  /** Computes `count` observations' main output, or all of them. */
  run(outputs: "main" | "all", observations: ArrayLike<number>, count: number): void {
    this.numbersOf(observation).set(observations);
    for (const { layer, inputs, parameters, output } of outputs === "main" ? this.#main : this.#all) {
      layer.forward(inputs, parameters, output, count);
    }
  }

  /** The array with the results of a layer. */
  numbersOf(name: string): Float32Array {
    const numbers = this.#numbers.get(name);
    if (numbers === undefined) throw new RangeError(`CpuNetwork: there is no layer "${name}"`);
    return numbers;
  }
}
