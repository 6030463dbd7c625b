import * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { demandWithin } from "../../demands/values.ts";
import { inspection } from "../../envs/inspection.ts";
import type { Generator } from "../../random/generator.ts";
import type { Storable } from "../../storage/storable.ts";
import { CpuNetwork } from "../acting/cpu_network.ts";
import { assign } from "../assign.ts";
import { requireReady } from "../backend/ready.ts";
import { demandLive } from "../demand_live.ts";
import { networkInLines } from "../inspection/network_in_words.ts";
import { observation, type PlacedLayer } from "../layers/layer.ts";
import { needed } from "../layers/needed.ts";
import { summary, type SummaryRow } from "../layers/summary.ts";
import { softUpdate } from "../optimisers/soft_update.ts";
import { type Shape, sizeOf } from "../shape.ts";
import { type Weight, type Weights, weightsIn } from "../weights.ts";
import { demandObservations, demandTwins } from "./fits.ts";
import type { Plan } from "./plan.ts";
import { createVariables } from "./variables.ts";

/** A layer with the variables that it learns, and whether what it gives is an output. */
interface Stage extends PlacedLayer {
  readonly parameters: readonly tf.Variable[];
  readonly wanted: boolean;
}

/**
 * A network: layers, each behind those that it follows, and the variables that
 * they learn. `apply` is what the optimiser differentiates, `onCpu` what acts.
 */
export abstract class Network {
  /** The options that make a network of the same layers, as plain data. */
  abstract readonly architecture: Storable;
  /** Of one observation. */
  readonly observationShape: Shape;
  /** In the order in which they are computed. */
  readonly layers: readonly PlacedLayer[];
  /** The names of the layers whose outputs are the network's; that of the first is what {@linkcode apply} gives. */
  readonly outputNames: readonly string[];
  /** What is learnt, by the names that PyTorch would give: `layers.0.weight`, `layers.0.bias`, … */
  readonly parameters: ReadonlyMap<string, tf.Variable>;
  /** What is learnt, in the same order: what an optimiser takes. */
  readonly variables: tf.Variable[];
  /** How many numbers are learnt. */
  readonly parameterCount: number;
  /** Multiplications, each with its addition, of one forward pass of one observation. */
  readonly multiplyAdds: number;
  readonly #owner: string;
  readonly #forMain: readonly Stage[];
  readonly #forAll: readonly Stage[];
  #disposed = false;

  /** @param random Where the first parameters are drawn from. */
  protected constructor({ owner, observationShape, layers, outputs }: Plan, random: Generator) {
    requireReady(owner);
    this.#owner = owner;
    this.observationShape = observationShape;
    this.layers = layers.map(({ name, layer, inputs }) => ({ name, layer, inputs }));
    this.outputNames = outputs;
    this.parameters = createVariables(owner, layers, random);
    this.variables = [...this.parameters.values()];
    this.parameterCount = this.variables.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
    this.multiplyAdds = layers.reduce((sum, { layer }) => sum + layer.multiplyAdds, 0);
    this.#forMain = this.#stages(outputs.slice(0, 1));
    this.#forAll = this.#stages(outputs);
  }

  /**
   * The forward pass, differentiable by the {@linkcode variables}.
   *
   * @param x Observations, `[batch, ...observationShape]`.
   * @returns `[batch, outputs]`.
   * @throws {RangeError} If the observations have another shape.
   * @throws {TypeError} If they are no tensor.
   */
  apply(x: tf.Tensor): tf.Tensor {
    return this.#run(x, this.#forMain)[this.outputNames[0]];
  }

  /**
   * The forward pass with all outputs, by their layers' names.
   *
   * @param x Observations, `[batch, ...observationShape]`.
   * @throws {RangeError | TypeError} As {@linkcode apply}.
   */
  outputs(x: tf.Tensor): Readonly<Record<string, tf.Tensor>> {
    return this.#run(x, this.#forAll);
  }

  /** A network of the same layers with variables of its own, of the same values. */
  abstract clone(): Network;

  /**
   * Moves the parameters towards another network's: `(1 − tau) · own + tau · other`.
   *
   * @param other A network of the same parameters.
   * @param tau How far, in [0, 1]. Default 1, a copy.
   * @throws {RangeError | TypeError} If the other one has other parameters, or tau is out of its range.
   */
  copyFrom(other: Network, tau = 1): void {
    this.#demandAlive();
    if (!(other instanceof Network)) {
      throw new TypeError(`${this.#owner}: copies from a network, got ${inWords(other)}`);
    }
    other.#demandAlive();
    demandWithin(this.#owner, "tau", tau, 0, 1);
    demandTwins(this.#owner, this.parameters, other.parameters);
    if (other === this) return; // a variable that is assigned itself frees its own memory
    softUpdate(this.variables, [...this.parameters.keys()].map((name) => other.#parameter(name)), tau);
  }

  /**
   * The forward pass without tensors, for acting, from a copy of the weights as
   * they are now. On webgpu the weights of a network that has learnt have to be
   * waited for: `await cpu.refresh()`.
   */
  onCpu(): CpuNetwork {
    this.#demandAlive();
    return new CpuNetwork(this);
  }

  /** A row for each layer and a last one for all: `rl.show(network.describe())` makes a table of it. */
  describe(): SummaryRow[] {
    return summary(this);
  }

  /** The parameters' values by their names, copied, with their shapes. */
  async snapshot(): Promise<Weights> {
    this.#demandAlive();
    const read = async ([name, variable]: [string, tf.Variable]): Promise<[string, Weight]> => {
      return [name, { shape: variable.shape, values: Float32Array.from(await variable.data()) }];
    };
    return Object.fromEntries(await Promise.all(Array.from(this.parameters, read)));
  }

  /**
   * Sets the parameters to what {@linkcode snapshot} gave; all of them, or none if it throws.
   *
   * @throws {TypeError | RangeError} If a name is missing or unknown, or a parameter has another shape.
   */
  restore(snapshot: Storable): void {
    this.#demandAlive();
    for (const [name, values] of weightsIn(this.#owner, this.parameters, snapshot)) {
      assign(this.#parameter(name), values);
    }
  }

  /** Gives the variables' memory back; after it nothing can be computed. A second call does nothing. */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    for (const variable of this.variables) variable.dispose();
  }

  [inspection](): string {
    return networkInLines(this);
  }

  /** Makes a {@linkcode clone} of an empty twin. */
  protected fill<Twin extends Network>(make: () => Twin): Twin {
    this.#demandAlive();
    const twin = make();
    twin.copyFrom(this);
    return twin;
  }

  #run(x: tf.Tensor, stages: readonly Stage[]): Readonly<Record<string, tf.Tensor>> {
    this.#demandAlive();
    demandObservations(this.#owner, this.observationShape, x);
    return tf.tidy(() => {
      const known: Record<string, tf.Tensor> = {
        [observation]: x.dtype === "float32" ? x : tf.cast(x, "float32"),
      };
      for (const { name, layer, inputs, parameters } of stages) {
        for (const parameter of parameters) demandLive(this.#owner, parameter.name, parameter);
        known[name] = layer.apply(inputs.map((input) => known[input]), parameters);
      }
      return Object.fromEntries(stages.filter(({ wanted }) => wanted).map(({ name }) => [name, known[name]]));
    });
  }

  /** The layers that some outputs depend on, each with its variables. */
  #stages(outputs: readonly string[]): Stage[] {
    return needed(this.layers, outputs).map((placed) => ({
      ...placed,
      parameters: placed.layer.parameters.map(({ name }) => this.#parameter(`${placed.name}.${name}`)),
      wanted: outputs.includes(placed.name),
    }));
  }

  #parameter(name: string): tf.Variable {
    const variable = this.parameters.get(name);
    if (variable === undefined) throw new RangeError(`${this.#owner}: there is no parameter "${name}"`);
    return variable;
  }

  #demandAlive(): void {
    if (!this.#disposed) return;
    throw new TypeError(`${this.#owner}: the network was disposed; make a new one, or dispose() it later`);
  }
}
