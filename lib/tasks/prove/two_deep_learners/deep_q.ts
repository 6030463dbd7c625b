import * as tf from "@tensorflow/tfjs";
import type { Agent, Transition } from "../../../agents/agent.ts";
import type { CpuNetwork } from "../../../nn/acting/cpu_network.ts";
import { mse } from "../../../nn/losses/mse.ts";
import { Mlp } from "../../../nn/networks/mlp.ts";
import type { Activation } from "../../../nn/ops/activation.ts";
import { type Rmsprop, rmsprop } from "../../../nn/optimisers/rmsprop.ts";
import { Generator } from "../../../random/generator.ts";
import { epsilonGreedy } from "../../../rules/epsilon_greedy.ts";
import type { Schedule } from "../../../rules/schedule.ts";
import type { Setting } from "../../../rules/setting.ts";
import { tdTarget } from "../../../rules/td_target.ts";

/** What source lesson a's deep learner is made with; the defaults are the source's. */
export interface DeepQOptions {
  /** The widths of the hidden layers. Default [30, 30]. */
  readonly hidden?: readonly number[];
  /** Of the hidden layers. Default `"relu"`. */
  readonly activation?: Activation;
  /** Of RMSprop; a schedule counts updates. Default 0.00525. */
  readonly learningRate?: Setting;
  /** How often to explore; a schedule counts steps and episodes. Default 0.1. */
  readonly epsilon?: number | Schedule;
  /** How an action is chosen. Default `epsilonGreedy`. */
  readonly behaviour?: typeof epsilonGreedy;
  /** Whether a fall's row is replaced by one of the terminal state, as the source does. Default `false`. */
  readonly replacesFalls?: boolean;
  /** Of the weights, of exploration and of what is drawn from memory. Default 0. */
  readonly seed?: number;
}

type Step = Transition<Float32Array, number>;

const memorySize = 1024, batchSize = 256, discount = 0.99;

/** Source lesson a's deep learner, as lesson 07b writes it: one update after every episode, from 256 distinct steps. */
export class DeepQ implements Agent<Float32Array, number> {
  readonly #network: Mlp;
  readonly #acting: CpuNetwork;
  readonly #optimiser: Rmsprop;
  readonly #random: Generator;
  readonly #epsilon: Schedule;
  readonly #behaviour: typeof epsilonGreedy;
  readonly #replacesFalls: boolean;
  readonly #memory: Step[] = [];
  #remembered = 0;
  #episodes = 0;

  constructor(
    {
      hidden = [30, 30],
      activation = "relu",
      learningRate = 0.00525,
      epsilon = 0.1,
      behaviour = epsilonGreedy,
      replacesFalls = false,
      seed = 0,
    }: DeepQOptions = {},
  ) {
    const [initialisation, random] = new Generator(seed).spawn(2);
    const sizes = [4, ...hidden, 2];
    this.#network = new Mlp({ sizes, activation, initialiser: "lecunUniform", random: initialisation });
    this.#acting = this.#network.onCpu();
    this.#optimiser = rmsprop({ learningRate, smoothing: 0.9, epsilon: 1e-6 });
    this.#random = random;
    this.#epsilon = typeof epsilon === "number" ? () => epsilon : epsilon;
    this.#behaviour = behaviour;
    this.#replacesFalls = replacesFalls;
  }

  act(observation: Float32Array, { greedy = false } = {}): number {
    const epsilon = greedy ? 0 : this.#epsilon(this.#remembered, this.#episodes);
    return this.#behaviour(this.#acting.forward(observation), epsilon, this.#random);
  }

  /** Remembers a step, and after the last of an episode learns from a batch. */
  learn(step: Step): void {
    this.#memory[this.#remembered++ % memorySize] = step;
    if (!step.terminated && !step.truncated) return;
    this.#episodes++;
    if (this.#remembered > batchSize) this.#update();
  }

  dispose(): void {
    this.#network.dispose();
    this.#optimiser.dispose();
  }

  #update(): void {
    const places = this.#random.choice(this.#memory.length, { size: batchSize, replace: false });
    const batch = Array.from(places, (place) => this.#memory[place]);
    tf.tidy(() => {
      const inputs = batch.map(({ observation }) => observation);
      const targets = this.#valuesOf(inputs);
      const next = this.#valuesOf(batch.map(({ nextObservation }) => nextObservation));
      for (const [i, { action, reward, nextObservation, terminated }] of batch.entries()) {
        targets[i][action] = tdTarget(reward, Math.max(...next[i]), discount, terminated);
        if (!terminated || !this.#replacesFalls) continue;
        inputs[i] = nextObservation;
        targets[i] = [reward, reward];
      }
      const x = rows(inputs), y = tf.tensor2d(targets);
      this.#optimiser.minimize(() => mse(this.#network.apply(x), y));
    });
    this.#acting.refresh();
  }

  #valuesOf(observations: readonly Float32Array[]): number[][] {
    return this.#network.apply(rows(observations)).as2D(observations.length, 2).arraySync();
  }
}

function rows(observations: readonly Float32Array[]): tf.Tensor2D {
  return tf.tensor2d(observations.map((observation) => Array.from(observation)));
}
