import * as tf from "@tensorflow/tfjs";
import type { Agent, Transition } from "../../../agents/agent.ts";
import type { CpuNetwork } from "../../../nn/acting/cpu_network.ts";
import type { Activation } from "../../../nn/ops/activation.ts";
import { pick } from "../../../nn/ops/pick.ts";
import { entropy } from "../../../nn/losses/entropy.ts";
import { Mlp } from "../../../nn/networks/mlp.ts";
import { adam } from "../../../nn/optimisers/adam.ts";
import type { Optimiser } from "../../../nn/optimisers/optimiser.ts";
import { Generator } from "../../../random/generator.ts";
import { discountedReturns } from "../../../rules/discounted_returns.ts";
import { sampleAction } from "../../../rules/sample_action.ts";

/** In what the sources' learners differ. */
export interface Settings {
  /** How many units the hidden layer has. */
  readonly hidden: number;
  readonly activation: Activation;
  /** Of Adam. */
  readonly learningRate: number;
  readonly discount: number;
  /** What becomes of an episode's returns. Default: nothing. */
  readonly weights?: (returns: Float64Array) => Float64Array;
  /** The loss of an episode but for its entropy, from the logarithms of the probabilities [steps, actions]. */
  readonly objective: (logarithms: tf.Tensor, actions: tf.Tensor1D, weights: tf.Tensor1D) => tf.Scalar;
  /** How often the mean entropy is taken off the loss. Default 0. */
  readonly entropy?: number;
}

/** REINFORCE as the sources write it: one update after each episode, from its steps alone. */
export class Learner implements Agent<Float32Array, number> {
  readonly #settings: Settings;
  readonly #random: Generator;
  readonly #policy: Mlp;
  readonly #optimiser: Optimiser;
  readonly #acting: CpuNetwork;
  #steps: Transition<Float32Array, number>[] = [];

  constructor(settings: Settings, seed: number) {
    const [initialisation, exploration] = new Generator(seed).spawn(2);
    const { hidden, activation, learningRate } = settings;
    this.#settings = settings;
    this.#random = exploration;
    this.#policy = new Mlp({ sizes: [4, hidden, 2], activation, head: "policy", random: initialisation });
    this.#optimiser = adam({ learningRate });
    this.#acting = this.#policy.onCpu();
  }

  act(observation: Float32Array, { greedy = false } = {}): number {
    if (greedy) return this.#acting.greedy(observation);
    return sampleAction(this.#acting.probabilities(observation), this.#random);
  }

  async learn(step: Transition<Float32Array, number>): Promise<void> {
    this.#steps.push(step);
    if (!step.terminated && !step.truncated) return;
    this.#update(this.#steps);
    this.#steps = [];
    await this.#acting.refresh();
  }

  dispose(): void {
    this.#policy.dispose();
    this.#optimiser.dispose();
  }

  #update(steps: readonly Transition<Float32Array, number>[]): void {
    const { discount, objective, entropy: beta = 0, weights = (returns) => returns } = this.#settings;
    const returns = discountedReturns(steps.map(({ reward }) => reward), discount);
    const loss = (): tf.Scalar => {
      const logarithms = this.#policy.apply(
        tf.tensor2d(steps.map(({ observation }) => Array.from(observation))),
      );
      const actions = tf.tensor1d(steps.map(({ action }) => action), "int32");
      const alone = objective(logarithms, actions, tf.tensor1d(Float32Array.from(weights(returns))));
      return beta === 0 ? alone : tf.sub(alone, tf.mul(beta, entropy(logarithms)));
    };
    this.#optimiser.minimize(loss, false, this.#policy);
  }
}

/** An episode's returns with mean 0. */
export function lessTheMean(returns: Float64Array): Float64Array {
  const mean = returns.reduce((sum, value) => sum + value, 0) / returns.length;
  return returns.map((value) => value - mean);
}

/** An episode's returns with mean 0 and deviation 1, as source lesson c has them. */
export function normalised(returns: Float64Array): Float64Array {
  if (returns.length === 1) return new Float64Array(1);
  const centred = lessTheMean(returns), squares = centred.reduce((sum, value) => sum + value ** 2, 0);
  const deviation = Math.sqrt(squares / (returns.length - 1));
  return centred.map((value) => value / (deviation + 1e-9));
}

/** −(1/T) Σ G log π: the mean over the steps of an episode, as source lesson d has it. */
export function meanOverSteps(logarithms: tf.Tensor, actions: tf.Tensor1D, weights: tf.Tensor1D): tf.Scalar {
  return tf.neg(tf.mean<tf.Scalar>(tf.mul(weights, pick(logarithms, actions))));
}

/** −Σ G log π: the sum over the steps of an episode, as source lesson c has it. */
export function sumOverSteps(logarithms: tf.Tensor, actions: tf.Tensor1D, weights: tf.Tensor1D): tf.Scalar {
  return tf.neg(tf.sum<tf.Scalar>(tf.mul(weights, pick(logarithms, actions))));
}
