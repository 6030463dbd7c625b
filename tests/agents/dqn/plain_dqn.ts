import { Generator } from "../../../lib/random/generator.ts";
import { PlainMemory, type PlainStep, type Reach } from "../../replay/plain_memory.ts";
import { PlainPriorities, type PlainPriorityOptions } from "../../replay/plain_priorities.ts";
import { backward, forward, type Numbers } from "./plain_network.ts";

/** What the agent is told, too. */
export interface PlainOptions {
  readonly learningRate: number;
  readonly loss: "huber" | "mse";
  readonly discount: number;
  readonly nStep: number;
  readonly doubleQ: boolean;
  readonly actionMask: (observation: ArrayLike<number>) => readonly boolean[];
  readonly batchSize: number;
  readonly memorySize: number;
  readonly learningStarts: number;
  readonly trainEvery: number;
  readonly targetEvery: number;
  readonly tau: number;
  readonly seed: number;
  /** Whether and how some steps are drawn more often. */
  readonly prioritised?: PlainPriorityOptions;
}

/** How much a loss grows with the error. */
const slopes: Readonly<Record<PlainOptions["loss"], (error: number) => number>> = {
  huber: (error) => Math.max(-1, Math.min(1, error)),
  mse: (error) => 2 * error,
};

/** The deep Q-network in plain TypeScript and double precision, term by term as the papers have it. */
export class PlainDqn {
  weights: Numbers;
  updates = 0;
  #target: Numbers;
  #steps = 0;
  #mean: Numbers = new Array(12).fill(0);
  #square: Numbers = new Array(12).fill(0);
  readonly #memory: PlainMemory;
  readonly #priorities?: PlainPriorities;
  readonly #replay: Generator;

  constructor(weights: Numbers, readonly options: PlainOptions) {
    this.weights = this.#target = weights;
    this.#memory = new PlainMemory(options.memorySize);
    const { prioritised, memorySize } = options;
    if (prioritised) this.#priorities = new PlainPriorities(memorySize, prioritised);
    [, , this.#replay] = new Generator(options.seed).spawn(3);
  }

  learn(step: PlainStep): void {
    const { learningStarts, trainEvery, batchSize, nStep, discount, targetEvery, tau } = this.options;
    this.#memory.store(step);
    this.#priorities?.store();
    this.#steps++;
    if (this.#steps < learningStarts || this.#steps % trainEvery !== 0) return;
    const places = this.#priorities?.draw(batchSize, this.#replay);
    const weights = places?.map((place) => this.#priorities?.weight(place) ?? NaN);
    const batch = Array.from(
      { length: batchSize },
      (_, row) =>
        places
          ? this.#memory.reach(places[row], nStep, discount)
          : this.#memory.draw(this.#replay, nStep, discount),
    );
    const gradients = batch.map((reach, row) => this.#gradient(reach).map((d) => d * (weights?.[row] ?? 1)));
    places?.forEach((place, row) => this.#priorities?.set(place, Math.abs(this.#error(batch[row]))));
    this.#adam(this.weights.map((_, i) => gradients.reduce((sum, one) => sum + one[i], 0) / batchSize));
    if (this.updates % targetEvery !== 0) return;
    this.#target = this.#target.map((old, i) => (1 - tau) * old + tau * this.weights[i]);
  }

  #error(reach: Reach): number {
    return forward(this.weights, reach.observation).outputs[reach.action] - this.#targetOf(reach);
  }

  #gradient(reach: Reach): Numbers {
    const { observation, action } = reach, slope = slopes[this.options.loss](this.#error(reach));
    return backward(this.weights, observation, [0, 1].map((output) => output === action ? slope : 0));
  }

  #targetOf({ reward, nextObservation, terminated, steps }: Reach): number {
    if (terminated) return reward;
    const { discount, doubleQ, actionMask } = this.options, allowed = actionMask(nextObservation);
    const actions = [0, 1].filter((action) => allowed[action] || !allowed.includes(true));
    const values = forward(this.#target, nextObservation).outputs;
    const judge = doubleQ ? forward(this.weights, nextObservation).outputs : values;
    const best = actions.reduce((best, action) => judge[action] > judge[best] ? action : best);
    return reward + discount ** steps * values[best];
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
