import { counted } from "../demands/in_lines.ts";
import { inWords } from "../demands/in_words.ts";
import { demandKnown } from "../demands/known.ts";
import { demandCount, demandWithin } from "../demands/values.ts";
import { inspection } from "../envs/inspection.ts";
import { Generator } from "../random/generator.ts";
import { arrayIn, countIn, recordOf, tensorIn } from "../storage/parts.ts";
import type { Storable } from "../storage/storable.ts";
import { demandTransition, type Remembered } from "./remembered.ts";
import { ending, Rows } from "./rows.ts";
import { emptyBatch, type TransitionBatch } from "./transition_batch.ts";

/** Options of {@linkcode ReplayMemory}. */
export interface ReplayMemoryOptions {
  /** How many transitions are kept; the newest takes the oldest's place. */
  readonly capacity: number;
  /** How many numbers an observation has. */
  readonly observationSize: number;
}

/** Options of {@linkcode ReplayMemory.sample}. */
export interface SampleOptions {
  /** Over how many steps the rewards are added up, where the episode goes on so long. Default 1. */
  readonly nStep?: number;
  /** γ in [0, 1], by which the rewards of later steps are discounted; needed for more than one step. */
  readonly discount?: number;
}

const oneStep: Required<SampleOptions> = { nStep: 1, discount: 1 };

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
export class ReplayMemory {
  /** How many transitions are kept at most. */
  readonly capacity: number;
  /** How many numbers an observation has. */
  readonly observationSize: number;
  readonly #rows: Rows;
  #drawn: TransitionBatch;
  #places = new Int32Array(0); // of what was drawn
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
    this.#rows = new Rows(capacity, observationSize);
    this.#drawn = emptyBatch(0, observationSize);
  }

  /** How many transitions there are. */
  get size(): number {
    return Math.min(this.#stored, this.capacity);
  }

  /** What its arrays take, full or not. */
  get bytes(): number {
    return this.#rows.bytes;
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
    demandTransition(transition, this.observationSize);
    this.#rows.set(this.#stored % this.capacity, transition);
    this.#stored++;
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
    demandCount("ReplayMemory: sample", "size", size);
    const { nStep, discount } = sampling(options);
    if (!(random instanceof Generator)) {
      throw new TypeError(
        `ReplayMemory: sample: random must be an rl.Generator, got ${inWords(random)}; ` +
          "write memory.sample(32, random), after const random = new rl.Generator(0)",
      );
    }
    if (this.#stored === 0) {
      throw new RangeError("ReplayMemory: sample: nothing is stored yet; call store() first");
    }
    if (this.#drawn.size !== size) {
      this.#drawn = emptyBatch(size, this.observationSize);
      this.#places = new Int32Array(size);
    }
    const { size: available } = this;
    // All places before the first row: rows that wait for the main memory then wait at the same time.
    for (let row = 0; row < size; row++) this.#places[row] = random.integers(0, available);
    for (let row = 0; row < size; row++) this.#copy(row, this.#places[row], nStep, discount);
    return this.#drawn;
  }

  /** Everything that it holds, to go on from later. */
  snapshot(): Storable {
    const { size, observationSize } = this, shape = [size, observationSize];
    const { observations, nextObservations, ...columns } = this.#rows.columns(size);
    return {
      stored: this.#stored,
      observations: { shape, values: observations },
      nextObservations: { shape, values: nextObservations },
      ...columns,
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
    this.#rows.setColumns({
      observations: tensorIn(owner, parts, "observations", Float32Array, shape),
      nextObservations: tensorIn(owner, parts, "nextObservations", Float32Array, shape),
      rewards: arrayIn(owner, parts, "rewards", Float32Array, size),
      actions: arrayIn(owner, parts, "actions", Int32Array, size),
      endings: arrayIn(owner, parts, "endings", Uint8Array, size),
    });
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
  #copy(row: number, place: number, nStep: number, discount: number): void {
    const drawn = this.#drawn, { numbers, integers, endings, stride, observationSize: n } = this.#rows;
    const last = nStep === 1 ? place : this.#reach(row, place, nStep, discount);
    const from = place * stride, end = last * stride + n, to = row * n;
    for (let i = 0; i < n; i++) {
      drawn.observations[to + i] = numbers[from + i];
      drawn.nextObservations[to + i] = numbers[end + i];
    }
    drawn.actions[row] = integers[from + stride - 1];
    drawn.terminated[row] = endings[last] === ending.terminated ? 1 : 0;
    if (nStep > 1) return;
    drawn.rewards[row] = numbers[from + stride - 2];
    drawn.steps[row] = 1;
  }

  /** Adds up the rewards of several steps, and says which is the last of them. */
  #reach(row: number, place: number, nStep: number, discount: number): number {
    const rows = this.#rows, { size } = this, newest = (this.#stored - 1) % this.capacity;
    let last = place, sum = rows.reward(place), steps = 1;
    for (let weight = discount; steps < nStep && last !== newest; steps++, weight *= discount) {
      const next = (last + 1) % size;
      if (!rows.isContinued(last, next)) break;
      sum += weight * rows.reward(next);
      last = next;
    }
    this.#drawn.rewards[row] = sum;
    this.#drawn.steps[row] = steps;
    return last;
  }
}

/** What is asked for, checked. */
function sampling(options: SampleOptions): Required<SampleOptions> {
  if (options === oneStep) return oneStep;
  const owner = "ReplayMemory: sample";
  demandKnown(owner, options, ["nStep", "discount"]);
  const { nStep = 1, discount } = options;
  demandCount(owner, "nStep", nStep);
  if (nStep > 1 || discount !== undefined) demandWithin(owner, "discount", discount, 0, 1);
  return { nStep, discount: discount ?? 1 };
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString("en-US", { maximumSignificantDigits: 2 })} MB`;
}
