import * as tf from "@tensorflow/tfjs";
import type { Discrete } from "../../envs/spaces.ts";
import type { CpuNetwork } from "../../nn/acting/cpu_network.ts";
import { softmaxSample } from "../../nn/acting/softmax.ts";
import { entropy } from "../../nn/losses/entropy.ts";
import type { Network } from "../../nn/networks/network.ts";
import { pick } from "../../nn/ops/pick.ts";
import { wholeNetwork } from "../../nn/saving/whole_network.ts";
import type { Generator } from "../../random/generator.ts";
import { argmax } from "../../rules/argmax.ts";
import { recordIn, recordOf, type StorableRecord } from "../../storage/parts.ts";
import type { Likelihood, MakeNetwork, Policy } from "./policy.ts";

/** A policy over numbered actions: the softmax of a network's outputs. */
export class CategoricalPolicy implements Policy<number> {
  readonly kind = "network";
  readonly network: Network;
  readonly #acting: CpuNetwork;
  readonly #actions: number;

  constructor(space: Discrete, make: MakeNetwork) {
    this.network = make(space.n, "policy");
    this.#acting = this.network.onCpu();
    this.#actions = space.n;
  }

  get variables(): readonly tf.Variable[] {
    return this.network.variables;
  }

  draw(observations: Float32Array, count: number, random: Generator): Int32Array {
    return this.#choose(observations, count, (logProbabilities) => softmaxSample(logProbabilities, random));
  }

  greedy(observations: Float32Array, count: number): Int32Array {
    return this.#choose(observations, count, argmax);
  }

  /** π(·|s) by the weights that it acts by. */
  probabilities(observation: Float32Array): Float32Array {
    return this.#acting.probabilities(observation);
  }

  likelihood(observations: tf.Tensor, actions: Int32Array): Likelihood {
    const logProbabilities = this.network.apply(observations);
    return {
      logProbabilities: pick(logProbabilities, tf.tensor1d(actions, "int32")),
      entropy: entropy(logProbabilities),
    };
  }

  refresh(): void | Promise<void> {
    return this.#acting.refresh();
  }

  async snapshot(): Promise<StorableRecord> {
    return { network: await this.network.snapshot() };
  }

  restore(owner: string, snapshot: StorableRecord): void {
    this.network.restore(recordIn(owner, snapshot, "network"));
  }

  async whole(): Promise<StorableRecord> {
    return recordOf("policy", await wholeNetwork(this.network));
  }

  dispose(): void {
    this.network.dispose();
  }

  #choose(
    observations: Float32Array,
    count: number,
    choice: (logProbabilities: Float32Array) => number,
  ): Int32Array {
    const rows = this.#acting.forwardBatch(observations, count), width = this.#actions;
    const actions = new Int32Array(count);
    for (let row = 0; row < count; row++) {
      actions[row] = choice(rows.subarray(row * width, (row + 1) * width));
    }
    return actions;
  }
}
