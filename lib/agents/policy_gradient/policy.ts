import type * as tf from "@tensorflow/tfjs";
import type { Batch } from "../../envs/vector/batch.ts";
import type { Network } from "../../nn/networks/network.ts";
import type { Generator } from "../../random/generator.ts";
import type { StorableRecord } from "../../storage/parts.ts";

/** How likely a policy was to do what was done, and how undecided it is. */
export interface Likelihood {
  /** log π(a|s) of each action taken, [batch]. */
  readonly logProbabilities: tf.Tensor1D;
  /** The mean entropy of π(·|s), in nats. */
  readonly entropy: tf.Scalar;
}

/** What makes a network with so many outputs, its last layer a head of this name. */
export type MakeNetwork = (outputs: number, head: "plain" | "policy") => Network;

/**
 * A policy: a network that says how likely each action is. It acts by a copy of
 * its weights on the CPU, and what it did is differentiated in tensors.
 */
export interface Policy<Action> {
  /** What it is called in files; a name in `policies.ts`. */
  readonly kind: string;
  /** Gives the logarithms of probabilities, or the means of normal distributions. */
  readonly network: Network;
  /** All that it learns. */
  readonly variables: readonly tf.Variable[];
  /** The logarithms of the deviations, where actions are vectors. */
  readonly logDeviations?: Float32Array;

  /** Draws an action for each of several observations, one behind the other. */
  draw(observations: Float32Array, count: number, random: Generator): Batch<Action>;
  /** The likeliest action for each. Draws nothing. */
  greedy(observations: Float32Array, count: number): Batch<Action>;
  /** How likely actions were, differentiable; `observations` are [batch, size]. */
  likelihood(observations: tf.Tensor, actions: Batch<Action>): Likelihood;
  /** Acts by the weights as they are now; on a GPU once they have arrived. */
  refresh(): void | Promise<void>;

  /** What was learnt. */
  snapshot(): Promise<StorableRecord>;
  /** @throws {TypeError | RangeError} If it is of another policy. */
  restore(owner: string, snapshot: StorableRecord): void;
  /** What it takes to act greedily, for `rl.load`. */
  whole(): Promise<StorableRecord>;
  /** Gives the memory back. */
  dispose(): void;
}
