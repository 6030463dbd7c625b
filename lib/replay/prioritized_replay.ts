import { inWords } from "../demands/in_words.ts";
import { isList } from "../demands/is_list.ts";
import { demandCount, demandSingle, isSingle } from "../demands/values.ts";
import { inspection } from "../envs/inspection.ts";
import type { Generator } from "../random/generator.ts";
import { arrayIn, countIn, recordIn, recordOf, type StorableRecord } from "../storage/parts.ts";
import type { Storable } from "../storage/storable.ts";
import type { Memory, SampleOptions } from "./memory.ts";
import type { Priorities } from "./prioritized/priorities.ts";
import { Proportional } from "./prioritized/proportional.ts";
import { RankBased } from "./prioritized/rank_based.ts";
import {
  type PrioritizedReplayOptions,
  type PrioritizedSettings,
  prioritizedSettings,
} from "./prioritized/settings.ts";
import type { Remembered } from "./remembered.ts";
import { bytesInWords, Ring } from "./ring.ts";
import { oneStep, sampling } from "./sampling.ts";
import type { TransitionBatch } from "./transition_batch.ts";

const owner = "PrioritizedReplay";
const belowOne = 1 - Number.EPSILON / 2; // the largest number below 1

/**
 * Remembers the latest transitions, and draws those more often whose values were
 * most wrong when they were last learnt from: how far the prediction was from
 * its target, |δ|, is a transition's priority.
 *
 * A new transition comes with the largest |δ| that was ever seen, so that it is
 * soon learnt from. What is drawn more often would also count more; each batch
 * therefore brings `weights`, by which the errors are to be multiplied. After
 * learning, {@linkcode PrioritizedReplay.updatePriorities} takes the new |δ|.
 *
 * Drawing a transition and changing its priority take a time that grows with the
 * logarithm of how many there are. A batch of k parts the probability into k
 * equal stretches and draws one transition from each. Beside its transitions
 * (see `ReplayMemory`) each place takes 32 bytes, 28 by ranks, the capacity
 * rounded up to a power of two in the first case.
 *
 * @see Schaul et al. (2016), Prioritized Experience Replay
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const memory = new rl.PrioritizedReplay({ capacity: 1000, observationSize: 1, priorityExponent: 1 });
 * for (const seen of [0, 1]) {
 *   memory.store({ observation: [seen], action: 0, reward: 0, nextObservation: [seen + 1], terminated: false });
 * }
 * memory.updatePriorities([0, 1], [-3, 1]); // signs are dropped
 * memory.probability(0); // 0.75, but for an offset that keeps every priority above 0
 * const { indices, weights } = memory.sample(4, new rl.Generator(0)); // indices 0, 0, 0, 1
 * ```
 */
export class PrioritizedReplay implements Memory {
  readonly #ring: Ring;
  readonly #settings: PrioritizedSettings;
  #priorities: Priorities;
  #largest = 1; // |δ| so far
  #draws = 0;

  /**
   * @throws {TypeError} If an option is of another kind, or there is no such option.
   * @throws {RangeError} If an option is out of its range, or there is not so much memory.
   */
  constructor(options: PrioritizedReplayOptions) {
    this.#settings = prioritizedSettings(owner, options);
    this.#ring = new Ring(owner, options);
    this.#priorities = this.#fresh();
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
    return this.#ring.bytes + this.#priorities.bytes;
  }

  /**
   * Keeps a transition, in the place of the oldest when the memory is full, with the largest |δ| that was ever given
   * for one that was still there, and at least 1.
   *
   * @throws {TypeError} If it is no object of these parts, or one of them is of another kind.
   * @throws {RangeError} If an observation has another length, a number is not finite in 32 bits, or the action is
   *   not a whole number from 0 to 2³¹ − 1. Nothing is kept then.
   */
  store(transition: Remembered): void {
    this.#priorities.set([this.#ring.store(transition)], [this.#largest]);
  }

  /**
   * Draws transitions by their priorities, one from each of `size` stretches of equal probability; one may come twice.
   *
   * @param size How many, at least 1.
   * @param random Where the draws come from, one for each.
   * @param options How many steps each reaches over, and their discount, as in `ReplayMemory`; the priority is that of
   *   the first step.
   * @returns Arrays that hold until the next call; `weights` are `(smallest probability / own probability)^β`.
   * @throws {TypeError} If `random` is no generator, or there is no such option.
   * @throws {RangeError} If there is nothing to draw from, `size` or `nStep` is not a whole number of at least 1,
   *   the discount is outside [0, 1], or β has left [0, 1].
   * @see Schaul et al. (2016), Prioritized Experience Replay, section 3.4, for the weights
   */
  sample(size: number, random: Generator, options: SampleOptions = oneStep): TransitionBatch {
    const reach = sampling(owner, this.#ring.stored, size, random, options);
    const importance = this.#settings.importanceExponent(this.#draws, 0);
    const points = new Float64Array(size), priorities = this.#priorities;
    for (let row = 0; row < size; row++) {
      points[row] = Math.min((row + random.random()) / size, belowOne); // what is added may have been rounded up
    }
    const places = priorities.find(points);
    const weights = new Float32Array(size);
    for (let row = 0; row < size; row++) {
      weights[row] = priorities.rarity(places[row]) ** importance;
    }
    this.#draws++;
    return { ...this.#ring.batchAt(places, reach), weights };
  }

  /**
   * Sets the priorities of transitions that were learnt from. One that the ring has written over since then is left
   * out.
   *
   * @param indices Which transitions, as a batch names them.
   * @param errors δ of each; its sign makes no difference.
   * @throws {TypeError} If one of them is no list, or an index or an error is no number.
   * @throws {RangeError} If there are more of the one than of the other, no such transition was ever stored, or an
   *   error is not finite in 32 bits. Nothing is changed then.
   */
  updatePriorities(indices: ArrayLike<number>, errors: ArrayLike<number>): void {
    this.#demandErrors(indices, errors);
    const places: number[] = [], sizes: number[] = [];
    for (let row = 0; row < indices.length; row++) {
      const place = this.#ring.placeOf(indices[row]), error = Math.abs(errors[row]);
      if (place === undefined) continue;
      places.push(place);
      sizes.push(error);
    }
    this.#priorities.set(places, sizes);
    this.#largest = sizes.reduce((largest, size) => Math.max(largest, size), this.#largest);
  }

  /**
   * How likely a transition is to be drawn next.
   *
   * @param index Which one, as a batch names it.
   * @throws {TypeError} If it is no number.
   * @throws {RangeError} If it is not in the memory, or no more.
   */
  probability(index: number): number {
    this.#demandIndex("index", index);
    const place = this.#ring.placeOf(index);
    if (place !== undefined) return this.#priorities.probability(place);
    throw new RangeError(`${owner}: transition ${index} is not in the memory any more`);
  }

  /** Everything that it holds, to go on from later. */
  snapshot(): Storable {
    return {
      ...this.#ring.snapshot(),
      options: this.#settings.compared,
      priorities: this.#priorities.kept(this.size),
      largest: Float64Array.of(this.#largest),
      draws: this.#draws,
      importanceExponent: this.#settings.importanceExponent(this.#draws, 0),
    };
  }

  /**
   * Goes on from a snapshot of a memory with the same options.
   *
   * @throws {TypeError | RangeError} If it is anything else; the memory stays as it is then.
   */
  restore(snapshot: Storable): void {
    const parts = recordOf(owner, snapshot), draws = countIn(owner, parts, "draws");
    const { compared, importanceExponent } = this.#settings;
    const kept = { ...recordIn(owner, parts, "options"), importanceExponent: parts.importanceExponent };
    demandSame(kept, { ...compared, importanceExponent: importanceExponent(draws, 0) });
    const size = Math.min(countIn(owner, parts, "stored"), this.capacity), priorities = this.#fresh();
    const numbers = arrayIn(owner, parts, "priorities", Float64Array, size);
    const [largest] = arrayIn(owner, parts, "largest", Float64Array, 1);
    for (const number of numbers) {
      demandAtLeast("priorities", number, compared.variant === "rank" ? 0 : 5e-324);
    }
    demandAtLeast("largest", largest, 1);
    priorities.restore(numbers);
    this.#ring.restore(parts);
    this.#priorities = priorities;
    this.#largest = largest;
    this.#draws = draws;
  }

  [inspection](): string {
    const { variant, priorityExponent } = this.#settings.compared;
    const how = `${variant === "rank" ? "by rank" : "proportional"} to the power of ${priorityExponent}`;
    return `${owner}, ${this.#ring.inWords()}, ${how}, ${bytesInWords(this.bytes)}`;
  }

  #fresh(): Priorities {
    const { variant, priorityExponent: exponent, offset } = this.#settings.compared;
    return variant === "rank"
      ? new RankBased(this.capacity, exponent)
      : new Proportional(this.capacity, { exponent, offset });
  }

  #demandErrors(indices: ArrayLike<number>, errors: ArrayLike<number>): void {
    if (!isList(indices) || !isList(errors)) {
      throw new TypeError(
        `${owner}: updatePriorities: takes two lists, the indices of a batch and their errors, got ` +
          `${inWords(indices)} and ${inWords(errors)}`,
      );
    }
    if (indices.length !== errors.length) {
      throw new RangeError(
        `${owner}: updatePriorities: needs as many errors as indices, got ${errors.length} and ${indices.length}`,
      );
    }
    for (let row = 0; row < indices.length; row++) {
      if (!this.#isStored(indices[row])) this.#demandIndex(`indices[${row}]`, indices[row]);
      if (!isSingle(errors[row])) demandSingle(owner, `errors[${row}]`, errors[row]);
    }
  }

  #demandIndex(name: string, index: number): void {
    if (this.#isStored(index)) return;
    demandCount(owner, name, index, 0);
    throw new RangeError(
      `${owner}: ${name} must be of a stored transition, from 0 to below ${this.#ring.stored}, got ${index}`,
    );
  }

  #isStored(index: number): boolean {
    return Number.isInteger(index) && index >= 0 && index < this.#ring.stored;
  }
}

/** Refuses a snapshot of a memory with other options. */
function demandSame(kept: StorableRecord, own: Readonly<Record<string, Storable>>): void {
  for (const [name, value] of Object.entries(own)) {
    if (kept[name] === value) continue;
    throw new RangeError(
      `${owner}: restore: the snapshot has ${name} ${inWords(kept[name])}, this memory ${inWords(value)}`,
    );
  }
}

function demandAtLeast(part: string, number: number, least: number): void {
  if (number >= least && number < Infinity) return;
  const bound = least > 0 && least < 1 ? "above 0" : `at least ${least}`;
  throw new RangeError(
    `${owner}: restore: "${part}" of the snapshot must be ${bound} and finite, got ${number}`,
  );
}
