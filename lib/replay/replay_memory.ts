import { counted } from "../demands/in_lines.ts";
import { inWords } from "../demands/in_words.ts";
import { demandKnown } from "../demands/known.ts";
import { demandCount } from "../demands/values.ts";
import { inspection } from "../envs/inspection.ts";
import { Generator } from "../random/generator.ts";
import { arrayIn, countIn, recordOf, tensorIn } from "../storage/parts.ts";
import type { Storable } from "../storage/storable.ts";
import { demandTransition, type Remembered } from "./remembered.ts";
import { emptyBatch, type TransitionBatch } from "./transition_batch.ts";

/** Options of {@linkcode ReplayMemory}. */
export interface ReplayMemoryOptions {
  /** How many transitions are kept; the newest takes the oldest's place. */
  readonly capacity: number;
  /** How many numbers an observation has. */
  readonly observationSize: number;
}

/**
 * Remembers the latest transitions, and draws from them at random, so that an
 * agent learns from steps that have little to do with one another, and from each
 * more than once.
 *
 * The transitions lie in typed arrays, one for each of their parts: with
 * observations of n numbers each takes 8n + 9 bytes, and a million of CartPole's
 * 41 MB, taken when the memory is made.
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
export class ReplayMemory {
  /** How many transitions are kept at most. */
  readonly capacity: number;
  /** How many numbers an observation has. */
  readonly observationSize: number;
  readonly #kept: TransitionBatch;
  #drawn: TransitionBatch;
  #stored = 0; // ever; the next one's place follows from it

  /**
   * @throws {TypeError} If an option is no number, or there is no such option.
   * @throws {RangeError} If an option is not a whole number of at least 1, or there is not so much memory.
   */
  constructor(options: ReplayMemoryOptions) {
    demandKnown("ReplayMemory", options, ["capacity", "observationSize"]);
    const { capacity, observationSize } = options;
    demandCount("ReplayMemory", "capacity", capacity);
    demandCount("ReplayMemory", "observationSize", observationSize);
    this.capacity = capacity;
    this.observationSize = observationSize;
    this.#kept = reserved(capacity, observationSize);
    this.#drawn = emptyBatch(0, observationSize);
  }

  /** How many transitions there are. */
  get size(): number {
    return Math.min(this.#stored, this.capacity);
  }

  /** What its arrays take, full or not. */
  get bytes(): number {
    const { observations, actions, rewards, nextObservations, terminated } = this.#kept;
    return [observations, actions, rewards, nextObservations, terminated]
      .reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /**
   * Keeps a transition, in the place of the oldest when the memory is full. What
   * cannot be learnt from, such as a reward of NaN, is refused here: once it is
   * among the others it would spoil an update much later, or all of them.
   *
   * @throws {TypeError} If it is no object of these parts, or one of them is of another kind.
   * @throws {RangeError} If an observation has another length, a number is not finite in 32 bits, or the action is
   *   not a whole number of at least 0. Nothing is kept then.
   */
  store(transition: Remembered): void {
    demandTransition(transition, this.observationSize);
    const { observation, action, reward, nextObservation, terminated } = transition;
    const place = this.#stored % this.capacity, kept = this.#kept;
    kept.observations.set(observation, place * this.observationSize);
    kept.actions[place] = action;
    kept.rewards[place] = reward;
    kept.nextObservations.set(nextObservation, place * this.observationSize);
    kept.terminated[place] = terminated ? 1 : 0;
    this.#stored++;
  }

  /**
   * Draws transitions, all equally likely, each time from all of them: one may come twice.
   *
   * @param size How many, at least 1.
   * @param random Where the draws come from, one for each.
   * @returns Arrays that hold until the next call.
   * @throws {TypeError} If `random` is no generator.
   * @throws {RangeError} If there is nothing to draw from, or `size` is not a whole number of at least 1.
   */
  sample(size: number, random: Generator): TransitionBatch {
    demandCount("ReplayMemory: sample", "size", size);
    if (!(random instanceof Generator)) {
      throw new TypeError(
        `ReplayMemory: sample: random must be an rl.Generator, got ${inWords(random)}; ` +
          "write memory.sample(32, random), after const random = new rl.Generator(0)",
      );
    }
    if (this.#stored === 0) {
      throw new RangeError("ReplayMemory: sample: nothing is stored yet; call store() first");
    }
    if (this.#drawn.size !== size) this.#drawn = emptyBatch(size, this.observationSize);
    const available = this.size;
    for (let row = 0; row < size; row++) this.#draw(row, random.integers(0, available));
    return this.#drawn;
  }

  /** Everything that it holds, to go on from later. */
  snapshot(): Storable {
    const { size, observationSize } = this, kept = this.#kept, shape = [size, observationSize];
    return {
      stored: this.#stored,
      observations: { shape, values: kept.observations.slice(0, size * observationSize) },
      actions: kept.actions.slice(0, size),
      rewards: kept.rewards.slice(0, size),
      nextObservations: { shape, values: kept.nextObservations.slice(0, size * observationSize) },
      terminated: kept.terminated.slice(0, size),
    };
  }

  /**
   * Goes on from a snapshot of a memory of the same capacity.
   *
   * @throws {TypeError | RangeError} If it is anything else; the memory stays as it is then.
   */
  restore(snapshot: Storable): void {
    const owner = "ReplayMemory", parts = recordOf(owner, snapshot);
    const stored = countIn(owner, parts, "stored");
    const size = Math.min(stored, this.capacity), shape = [size, this.observationSize];
    const observations = tensorIn(owner, parts, "observations", Float32Array, shape);
    const actions = arrayIn(owner, parts, "actions", Int32Array, size);
    const rewards = arrayIn(owner, parts, "rewards", Float32Array, size);
    const nextObservations = tensorIn(owner, parts, "nextObservations", Float32Array, shape);
    const terminated = arrayIn(owner, parts, "terminated", Uint8Array, size);
    this.#kept.observations.set(observations);
    this.#kept.actions.set(actions);
    this.#kept.rewards.set(rewards);
    this.#kept.nextObservations.set(nextObservations);
    this.#kept.terminated.set(terminated);
    this.#stored = stored;
  }

  [inspection](): string {
    const { size, capacity, observationSize, bytes } = this;
    return `ReplayMemory, ${size.toLocaleString("en-US")} of ${
      counted(capacity, "transition")
    }, observations of ` +
      `${counted(observationSize, "number")}, ${bytes < 1e6 ? counted(bytes, "byte") : inMegabytes(bytes)}`;
  }

  // Copying a few numbers one by one takes a fifth of the time that subarray() and set() take.
  #draw(row: number, place: number): void {
    const drawn = this.#drawn, kept = this.#kept, n = this.observationSize;
    for (let i = 0, to = row * n, from = place * n; i < n; i++, to++, from++) {
      drawn.observations[to] = kept.observations[from];
      drawn.nextObservations[to] = kept.nextObservations[from];
    }
    drawn.actions[row] = kept.actions[place];
    drawn.rewards[row] = kept.rewards[place];
    drawn.terminated[row] = kept.terminated[place];
  }
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString("en-US", { maximumSignificantDigits: 2 })} MB`;
}

function reserved(capacity: number, observationSize: number): TransitionBatch {
  try {
    return emptyBatch(capacity, observationSize);
  } catch (cause) {
    const [count, gigabytes] = [capacity, Math.ceil(capacity * (8 * observationSize + 9) / 1e9)]
      .map((number) => number.toLocaleString("en-US"));
    throw new RangeError(
      `ReplayMemory: ${count} transitions take ${gigabytes} GB, more than can be had; make it smaller`,
      { cause },
    );
  }
}
