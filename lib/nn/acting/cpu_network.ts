import type * as tf from "@tensorflow/tfjs";
import { inWords } from "../../demands/in_words.ts";
import { demandCount } from "../../demands/values.ts";
import { inspection } from "../../envs/inspection.ts";
import type { Generator } from "../../random/generator.ts";
import { argmax } from "../../rules/argmax.ts";
import type { Storable } from "../../storage/storable.ts";
import { shapesOnTheWay } from "../inspection/network_in_words.ts";
import { shapeInWords, sizeOf } from "../shape.ts";
import type { Weights } from "../weights.ts";
import { softmax, softmaxSample } from "./softmax.ts";
import { WeightsCopy } from "./weights_copy.ts";
import { type Computed, Workspace } from "./workspace.ts";

/** What acting needs of a network. */
interface ActingNetwork extends Computed {
  readonly parameters: ReadonlyMap<string, tf.Variable>;
}

/**
 * The forward pass of a network in plain TypeScript, from a copy of its weights:
 * for one observation in a fraction of the time that tensors take, and with
 * nothing to dispose. `network.onCpu()` makes one.
 *
 * The copy is as old as the last {@linkcode refresh}, and does not notice that
 * the network has learnt since: whoever changes the weights says when acting is
 * to follow. Apart from that the numbers are those of the tensors but for the
 * order in which they are added up: within 1e-5, or 1e-5 of the largest number
 * where that is more than 1.
 *
 * All arrays that it returns are fresh ones.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * await rl.ready();
 * const network = new rl.nn.Mlp({ sizes: [4, 64, 2], head: "policy" });
 * const acting = network.onCpu();
 * acting.sample([0.1, 0, -0.02, 0], new rl.Generator(0)); // 0 or 1
 * await acting.refresh(); // after the network has learnt
 * network.dispose();
 * ```
 */
export class CpuNetwork {
  readonly #network: ActingNetwork;
  readonly #weights: WeightsCopy;
  readonly #size: number;
  readonly #actions: number;
  #workspace: Workspace;

  /** @param network Whose weights are copied, now where that can be done at once. */
  constructor(network: ActingNetwork) {
    this.#network = network;
    this.#size = sizeOf(network.observationShape);
    this.#weights = new WeightsCopy(network.parameters);
    this.#workspace = new Workspace(network, this.#weights, 1);
    this.#actions = this.#workspace.numbersOf(network.outputNames[0]).length;
  }

  /**
   * Copies the network's weights as they are now.
   *
   * @returns Nothing; on webgpu a promise that resolves when they have arrived.
   * @throws {TypeError} If the network was disposed.
   */
  refresh(): void | Promise<void> {
    return this.#weights.refresh();
  }

  /** The weights that it acts by, copied: older than the network's where that has learnt since. */
  snapshot(): Weights {
    return this.#weights.snapshot();
  }

  /**
   * Acts by the weights of a {@linkcode snapshot}, until the next {@linkcode refresh}.
   *
   * @throws {TypeError | RangeError} If it is that of another network; it acts as before then.
   */
  restore(snapshot: Storable): void {
    this.#weights.restore(snapshot);
  }

  /**
   * What `network.apply` gives for one observation.
   *
   * @param observation As many numbers as it has, those of a picture row by row, the channels side by side.
   * @throws {RangeError} If there are more or fewer numbers, or an output is not finite.
   */
  forward(observation: ArrayLike<number>): Float32Array {
    return this.#run("main", observation, 1).slice();
  }

  /**
   * What `network.apply` gives for several observations, one after the other: for more than about eight at a
   * time `apply` itself takes less time on wasm.
   *
   * @param observations One behind the other.
   * @param count How many there are.
   * @returns The outputs for each, one behind the other.
   * @throws {RangeError} As {@linkcode forward}, or if the count is not a positive integer.
   */
  forwardBatch(observations: ArrayLike<number>, count: number): Float32Array {
    demandCount("CpuNetwork", "count", count);
    return this.#run("main", observations, count).slice();
  }

  /**
   * All outputs, by their layers' names: of an actor–critic `{ logProbabilities, value }`.
   *
   * @param observations One or several, one behind the other.
   * @throws {RangeError} As {@linkcode forwardBatch}.
   */
  outputs(observations: ArrayLike<number>, count = 1): Readonly<Record<string, Float32Array>> {
    demandCount("CpuNetwork", "count", count);
    this.#run("all", observations, count);
    const { room } = this.#workspace;
    return Object.fromEntries(this.#network.outputNames.map((name) => {
      const numbers = this.#workspace.numbersOf(name);
      return [name, demandFinite(numbers.slice(0, numbers.length / room * count))];
    }));
  }

  /** The index of the largest output, the first of several: the greedy action. Draws nothing. */
  greedy(observation: ArrayLike<number>): number {
    return argmax(this.#run("main", observation, 1));
  }

  /** An index drawn with the {@linkcode probabilities}. Draws one number. */
  sample(observation: ArrayLike<number>, random: Generator): number {
    return softmaxSample(this.#run("main", observation, 1), random);
  }

  /**
   * The softmax of the outputs, which may be scores or the logarithms of probabilities. Rounded to 32 bits, as
   * tfjs takes them; {@linkcode sample} draws with what they are in 64.
   */
  probabilities(observation: ArrayLike<number>): Float32Array {
    return Float32Array.from(softmax(this.#run("main", observation, 1)));
  }

  [inspection](): string {
    const { constructor: kind } = this.#network;
    return `CpuNetwork ${shapesOnTheWay(this.#network)}, a copy of ${kind.name}'s weights`;
  }

  /** The main outputs, in an array that the next pass overwrites. */
  #run(outputs: "main" | "all", observations: ArrayLike<number>, count: number): Float32Array {
    this.#weights.demandFilled();
    if (observations?.length !== count * this.#size) this.#refuse(observations, count);
    if (count > this.#workspace.room) this.#workspace = new Workspace(this.#network, this.#weights, count);
    this.#workspace.run(outputs, observations, count);
    const main = this.#workspace.numbersOf(this.#network.outputNames[0]);
    return demandFinite(main.subarray(0, count * this.#actions));
  }

  #refuse(observations: ArrayLike<number>, count: number): never {
    const each = `${this.#size} number${this.#size === 1 ? "" : "s"}`;
    const { observationShape } = this.#network;
    const shape = observationShape.length > 1 ? ` (${shapeInWords(observationShape)})` : "";
    const wanted = count === 1 ? "an observation must be" : `${count} observations must each be`;
    const got = observations?.length === undefined ? inWords(observations) : observations.length;
    throw new RangeError(`CpuNetwork: ${wanted} ${each}${shape}, got ${got}`);
  }
}

function demandFinite(outputs: Float32Array): Float32Array {
  for (let i = 0; i < outputs.length; i++) if (!Number.isFinite(outputs[i])) throw notFinite(outputs[i]);
  return outputs;
}

function notFinite(output: number): RangeError {
  return new RangeError(
    `CpuNetwork: an output is ${output}: the observation or the weights hold NaN or numbers that are too large`,
  );
}
