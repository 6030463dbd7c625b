import type { Transition } from "../../../lib/agents/agent.ts";
import { Generator } from "../../../lib/random/generator.ts";

/** Weights and biases of 2 inputs, 2 relu units and 2 outputs: w1 [2, 2], b1 [2], w2 [2, 2], b2 [2], in a row. */
export type Numbers = readonly number[];

type Step = Transition<Float32Array, number>;

/** What the agent is told, too. */
export interface PlainOptions {
  readonly learningRate: number;
  readonly discount: number;
  readonly batchSize: number;
  readonly memorySize: number;
  readonly learningStarts: number;
  readonly trainEvery: number;
  readonly targetEvery: number;
  readonly seed: number;
}

/** The deep Q-network in plain TypeScript and double precision, term by term as Mnih et al. (2015) have it. */
export class PlainDqn {
  weights: Numbers;
  updates = 0;
  #target: Numbers;
  #memory: Step[] = [];
  #steps = 0;
  #mean: Numbers = new Array(12).fill(0);
  #square: Numbers = new Array(12).fill(0);
  readonly #replay: Generator;

  constructor(weights: Numbers, readonly options: PlainOptions) {
    this.weights = this.#target = weights;
    [, , this.#replay] = new Generator(options.seed).spawn(3);
  }

  learn(step: Step): void {
    const { memorySize, learningStarts, trainEvery, batchSize, targetEvery } = this.options;
    this.#memory[this.#steps % memorySize] = step;
    this.#steps++;
    if (this.#steps < learningStarts || this.#steps % trainEvery !== 0) return;
    const batch = Array.from({ length: batchSize }, () => {
      return this.#memory[this.#replay.integers(0, this.#memory.length)];
    });
    const gradients = batch.map((step) => this.#gradient(step));
    this.#adam(this.weights.map((_, i) => gradients.reduce((sum, one) => sum + one[i], 0) / batchSize));
    if (this.updates % targetEvery === 0) this.#target = this.weights;
  }

  /** Of one step's Huber loss: the error itself, but no more than 1, goes back through the network. */
  #gradient({ observation: x, action, reward, nextObservation, terminated }: Step): Numbers {
    const next = Math.max(...forward(this.#target, nextObservation).outputs);
    const { hidden, outputs } = forward(this.weights, x);
    const error = outputs[action] - (Math.fround(reward) + (terminated ? 0 : this.options.discount * next));
    const dy = [0, 1].map((output) => output === action ? Math.max(-1, Math.min(1, error)) : 0);
    const w2 = (unit: number, output: number) => this.weights[6 + 2 * unit + output];
    const dh = [0, 1].map((unit) => hidden[unit] > 0 ? w2(unit, 0) * dy[0] + w2(unit, 1) * dy[1] : 0);
    const products = (a: ArrayLike<number>, b: Numbers) =>
      [0, 1].flatMap((i) => b.map((each) => a[i] * each));
    return [...products(x, dh), ...dh, ...products(hidden, dy), ...dy];
  }

  #adam(gradient: Numbers): void {
    const { learningRate } = this.options, t = ++this.updates;
    this.#mean = this.#mean.map((m, i) => 0.9 * m + 0.1 * gradient[i]);
    this.#square = this.#square.map((v, i) => 0.999 * v + 0.001 * gradient[i] ** 2);
    this.weights = this.weights.map((w, i) => {
      const mean = this.#mean[i] / (1 - 0.9 ** t), square = this.#square[i] / (1 - 0.999 ** t);
      return w - learningRate * mean / (Math.sqrt(square) + 1e-8);
    });
  }
}

function forward(w: Numbers, x: ArrayLike<number>): { hidden: Numbers; outputs: Numbers } {
  const hidden = [0, 1].map((unit) => Math.max(0, x[0] * w[unit] + x[1] * w[2 + unit] + w[4 + unit]));
  const outputs = [0, 1].map((output) =>
    hidden[0] * w[6 + output] + hidden[1] * w[8 + output] + w[10 + output]
  );
  return { hidden, outputs };
}
