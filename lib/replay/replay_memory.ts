import { demandKnown } from "../demands/known.ts";
import { inspection } from "../envs/inspection.ts";
import type { Generator } from "../random/generator.ts";
import type { Storable } from "../storage/storable.ts";
import type { Memory, MemoryOptions, SampleOptions } from "./memory.ts";
import type { Remembered } from "./remembered.ts";
import { bytesInWords, Ring } from "./ring.ts";
import { oneStep, sampling } from "./sampling.ts";
import type { TransitionBatch } from "./transition_batch.ts";

/**
 * Remembers the latest transitions, and draws from them at random, so that an
 * agent learns from steps that have little to do with one another, and from each
 * more than once.
 *
 * The transitions lie in typed arrays, a row each: with observations of n numbers
 * each takes 8n + 9 bytes, and a million of CartPole's 41 MB, taken when the
 * memory is made.
 *
 * @see Lin (1992), Self-Improving Reactive Agents Based On Reinforcement Learning, Planning and Teaching
 * @see Mnih et al. (2015), Human-level control through deep reinforcement learning
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const memory = new rl.ReplayMemory({ capacity: 1000, observationSize: 2 });
 * memory.store({ observation: [0, 1], action: 1, reward: 5, nextObservation: [1, 1], terminated: false });
 * const { rewards } = memory.sample(3, new rl.Generator(0)); // Float32Array [5, 5, 5]
 * ```
 */
export class ReplayMemory implements Memory {
  readonly #ring: Ring;
  #places = new Int32Array(0); // of what was drawn

  /**
   * @throws {TypeError} If an option is no number, or there is no such option.
   * @throws {RangeError} If an option is not a whole number of at least 1, or there is not so much memory.
   */
  constructor(options: MemoryOptions) {
    demandKnown("ReplayMemory", options, ["capacity", "observationSize"]);
    this.#ring = new Ring("ReplayMemory", options);
  }

  /** How many transitions are kept at most. */
  get capacity(): number {
    return this.#ring.capacity;
  }

  /** How many numbers an observation has. */
  get observationSize(): number {
    return this.#ring.observationSize;
  }

  /** How many transitions there are. */
  get size(): number {
    return this.#ring.size;
  }

  /** What its arrays take, full or not. */
  get bytes(): number {
    return this.#ring.bytes;
  }

  /**
   * Keeps a transition, in the place of the oldest when the memory is full. What
   * cannot be learnt from, such as a reward of NaN, is refused here: once it is
   * among the others it would spoil an update much later, or all of them.
   *
   * @throws {TypeError} If it is no object of these parts, or one of them is of another kind.
   * @throws {RangeError} If an observation has another length, a number is not finite in 32 bits, or the action is
   *   not a whole number from 0 to 2³¹ − 1. Nothing is kept then.
   */
  store(transition: Remembered): void {
    this.#ring.store(transition);
  }

  /**
   * Draws transitions, all equally likely, each time from all of them: one may come twice.
   *
   * With `nStep` each reaches over several steps, as far as its episode goes on and is remembered: the reward is
   * then `r + γ r' + γ² r'' + …`, and what was seen next lies behind the last of them.
   *
   * @param size How many, at least 1.
   * @param random Where the draws come from, one for each.
   * @param options How many steps each reaches over, and their discount.
   * @returns Arrays that hold until the next call.
   * @throws {TypeError} If `random` is no generator, or there is no such option.
   * @throws {RangeError} If there is nothing to draw from, `size` or `nStep` is not a whole number of at least 1,
   *   or the discount is outside [0, 1].
   * @see Sutton & Barto (2018), section 7.1, for what several steps bring
   */
  sample(size: number, random: Generator, options: SampleOptions = oneStep): TransitionBatch {
    const reach = sampling("ReplayMemory", this.#ring.stored, size, random, options);
    const { size: available } = this;
    if (this.#places.length !== size) this.#places = new Int32Array(size);
    // All places before the first row: rows that wait for the main memory then wait at the same time.
    for (let row = 0; row < size; row++) this.#places[row] = random.integers(0, available);
    return this.#ring.batchAt(this.#places, reach);
  }

  /** Everything that it holds, to go on from later. */
  snapshot(): Storable {
    return this.#ring.snapshot();
  }

  /**
   * Goes on from a snapshot of a memory of the same capacity, or of any that held no more than there is room for here
   * and was not full.
   *
   * @throws {TypeError | RangeError} If it is anything else; the memory stays as it is then.
   */
  restore(snapshot: Storable): void {
    this.#ring.restore(snapshot);
  }

  [inspection](): string {
    return `ReplayMemory, ${this.#ring.inWords()}, ${bytesInWords(this.bytes)}`;
  }
}
