import * as tf from "@tensorflow/tfjs";
import type { Box } from "../../envs/spaces.ts";
import type { CpuNetwork } from "../../nn/acting/cpu_network.ts";
import { assign } from "../../nn/assign.ts";
import { gaussianEntropy } from "../../nn/losses/gaussian_entropy.ts";
import { gaussianLogProbability } from "../../nn/losses/gaussian_log_probability.ts";
import type { Network } from "../../nn/networks/network.ts";
import { readOut } from "../../nn/read.ts";
import { wholeNetwork } from "../../nn/saving/whole_network.ts";
import type { Generator } from "../../random/generator.ts";
import { arrayIn, recordIn, recordOf, type StorableRecord } from "../../storage/parts.ts";
import { clipInto } from "./clip_into.ts";
import type { Likelihood, MakeNetwork, Policy } from "./policy.ts";

/**
 * A policy over vectors: a normal distribution for each component, with the
 * network's outputs as means and deviations that are learnt but the same
 * everywhere.
 *
 * What it draws may lie outside the box: Gymnasium's tasks clip it by themselves
 * (MountainCarContinuous charges for all that was asked for), and log π is that
 * of what was drawn. What it chooses greedily, and nobody learns from, lies
 * inside.
 */
export class GaussianPolicy implements Policy<Float32Array> {
  readonly kind = "means";
  readonly network: Network;
  readonly #space: Box;
  readonly #acting: CpuNetwork;
  readonly #logDeviations: tf.Variable;
  readonly #actingLogDeviations: Float32Array;

  /** @param logDeviation The first log σ of every component. */
  constructor(space: Box, make: MakeNetwork, logDeviation: number) {
    this.network = make(space.length, "plain");
    this.#space = space;
    this.#acting = this.network.onCpu();
    this.#actingLogDeviations = new Float32Array(space.length).fill(logDeviation);
    this.#logDeviations = tf.tidy(() => tf.variable(tf.tensor1d(this.#actingLogDeviations.slice())));
  }

  get variables(): readonly tf.Variable[] {
    return [...this.network.variables, this.#logDeviations];
  }

  get logDeviations(): Float32Array {
    return this.#actingLogDeviations.slice();
  }

  draw(observations: Float32Array, count: number, random: Generator): Float32Array {
    const actions = this.#acting.forwardBatch(observations, count), { length } = this.#space;
    const deviations = Float64Array.from(this.#actingLogDeviations, Math.exp);
    for (let i = 0; i < actions.length; i++) actions[i] += deviations[i % length] * random.normal();
    return actions;
  }

  greedy(observations: Float32Array, count: number): Float32Array {
    return clipInto(this.#space, this.#acting.forwardBatch(observations, count));
  }

  likelihood(observations: tf.Tensor, actions: Float32Array): Likelihood {
    const means = this.network.apply(observations), logDeviations = this.#logDeviations;
    return {
      logProbabilities: gaussianLogProbability(means, logDeviations, tf.tensor(actions, means.shape)),
      entropy: gaussianEntropy(logDeviations),
    };
  }

  refresh(): void | Promise<void> {
    const arriving = this.#acting.refresh(), logDeviations = this.#readLogDeviations();
    if (logDeviations instanceof Float32Array) {
      this.#actingLogDeviations.set(logDeviations);
      return arriving;
    }
    return Promise.all([logDeviations, arriving]).then(([arrived]) => this.#actingLogDeviations.set(arrived));
  }

  async snapshot(): Promise<StorableRecord> {
    const [network, logDeviations] = await Promise.all([this.network.snapshot(), this.#readLogDeviations()]);
    return { network, logDeviations };
  }

  restore(owner: string, snapshot: StorableRecord): void {
    const { length } = this.#space;
    const logDeviations = arrayIn(owner, snapshot, "logDeviations", Float32Array, length);
    this.network.restore(recordIn(owner, snapshot, "network"));
    assign(this.#logDeviations, logDeviations);
  }

  async whole(): Promise<StorableRecord> {
    return recordOf("policy", await wholeNetwork(this.network));
  }

  dispose(): void {
    this.network.dispose();
    this.#logDeviations.dispose();
  }

  /** Of a copy, which goes when it is read. */
  #readLogDeviations(): Float32Array | Promise<Float32Array> {
    return readOut(() => tf.clone(this.#logDeviations));
  }
}
