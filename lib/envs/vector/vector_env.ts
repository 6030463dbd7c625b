import type { Seed } from "../../random/generator.ts";
import type { Env, EnvSpec, Info, Snapshot } from "../env.ts";
import { EpisodeError } from "../episode_guard.ts";
import { inspection } from "../inspection.ts";
import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import type { Scene } from "../scene.ts";
import type { Space } from "../spaces.ts";
import type { Batch, Layout } from "./batch.ts";
import type { Copies } from "./copies.ts";
import { demandActions } from "./demand_actions.ts";
import { EpisodeSums } from "./episode_sums.ts";
import { forgetStep } from "./latest.ts";
import { layoutOf } from "./layout_of.ts";
import { seedsOf } from "./seeds.ts";
import { putBack, takeSnapshot, type VectorParts } from "./vector_snapshot.ts";
import type { VectorStep } from "./vector_step.ts";

/** Options of {@linkcode VectorEnv.reset}. */
export interface VectorResetOptions {
  /** Copy i begins a stream with `seed + i`, or with the i-th of a list; without a seed the streams go on. */
  readonly seed?: Seed | readonly Seed[];
}

/** An environment as each copy is one, to see which classes it is made of. In which state it is says nothing. */
export let likeAll: <Observation, Action>(vector: VectorEnv<Observation, Action>) => Env<Observation, Action>;

/**
 * Several copies of an environment, stepped at once into shared typed arrays;
 * {@linkcode makeVector} makes them. Copy i does what `rl.make` gives alone
 * when it is seeded with `seed + i`, bit for bit, over all its episodes; before
 * any seed is given, as from seed 0. When the episode of a copy ends, the next
 * one begins within the same step: `observations` show its beginning,
 * `finalObservations` what the old one ended with.
 *
 * All arrays are made once: each step, reset and restore writes over them. Copy
 * what you want to keep. `rl.train`, `rl.evaluate`, `rl.record`, `rl.checkpoint`
 * and `rl.resume` take it as they take a single environment.
 *
 * @typeParam Observation What a copy alone observes: the copies share an `Int32Array` for numbers, a
 * `Float32Array` for vectors.
 * @typeParam Action What a copy alone does, likewise.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const vector = rl.makeVector("CartPole-v1", 8), random = new rl.Generator(0);
 * const seen = vector.reset({ seed: 0 }).slice(); // a Float32Array of 32, copied before it is written over
 * const step = vector.step(Int32Array.from({ length: 8 }, () => random.integers(0, 2)));
 * seen; // what the actions were chosen by
 * step.finalObservations; // what they led to
 * step.observations; // what the next actions are chosen by
 * ```
 */
export class VectorEnv<Observation, Action> {
  /** How each copy was made; where a function made them, the first. */
  readonly spec: EnvSpec<Observation, Action>;
  /** All that a copy can observe. */
  readonly observationSpace: Space<Observation>;
  /** All that a copy can do. */
  readonly actionSpace: Space<Action>;
  /** How many copies there are. */
  readonly copies: number;
  /**
   * What the episode of each copy has earned so far, undiscounted: all of it where the latest step ended the episode,
   * until the next step. The same array from beginning to end.
   */
  readonly episodeReturns: Float64Array;
  /** How many steps the episode of each copy has taken so far, likewise. */
  readonly episodeLengths: Int32Array;
  readonly #one: Env<Observation, Action>;
  readonly #copies: Copies<Observation, Action>;
  readonly #layout: Layout<Action>;
  readonly #sums: EpisodeSums;

  /** For {@linkcode makeVector} alone: from one copy, for what all have in common, and from all of them. */
  constructor(one: Env<Observation, Action>, copies: Copies<Observation, Action>) {
    this.spec = one.spec;
    this.observationSpace = one.observationSpace;
    this.actionSpace = one.actionSpace;
    this.copies = copies.latest.rewards.length;
    this.#one = one;
    this.#copies = copies;
    this.#layout = layoutOf(one.actionSpace);
    this.#sums = new EpisodeSums(this.copies);
    this.episodeReturns = this.#sums.returns;
    this.episodeLengths = this.#sums.lengths;
  }

  static {
    likeAll = (vector) => vector.#one;
  }

  /** Whether the copies have begun, by {@linkcode reset} or {@linkcode restore}: whether they can be stepped. */
  get hasBegun(): boolean {
    return this.#copies.phase === "running";
  }

  /** What each copy observes now: the same array from beginning to end. */
  get observations(): Batch<Observation> {
    return this.#copies.latest.observations;
  }

  /** What else there is to know of each copy now. */
  get infos(): readonly Info[] {
    return this.#copies.latest.infos;
  }

  /**
   * Begins an episode in every copy. What the latest step was is forgotten: its rewards and flags become 0,
   * `finalObservations` the same as `observations`.
   *
   * @returns The array `observations`, which the next step writes over.
   * @throws {TypeError} If there is no such option, or a seed is no number.
   * @throws {RangeError} If a seed is not a whole number of at least 0, or there is not one for each copy.
   */
  reset(options: VectorResetOptions = {}): Batch<Observation> {
    const owner = `${this.spec.id}: reset`;
    demandKnown(owner, options, ["seed"]);
    const { seed = this.#copies.phase === "unstarted" ? 0 : undefined } = options;
    this.#copies.reset(seed === undefined ? undefined : seedsOf(owner, seed, this.copies));
    this.#copies.phase = "running";
    forgetStep(this.#copies.latest);
    this.#sums.begin();
    return this.observations;
  }

  /**
   * Takes one step with every copy, and begins the next episode where one ended.
   *
   * @param actions One for each copy: an `Int32Array` for discrete actions, a `Float32Array` for vectors.
   * @returns Always the same object with the same arrays, which the next step writes over.
   * @throws {EpisodeError} Before the first reset.
   * @throws {TypeError} If the actions are not in the array that they should be in.
   * @throws {RangeError} If there is not one for each copy, or one is outside the action space or not finite. No
   * copy has moved then.
   */
  step(actions: Batch<Action>): VectorStep<Observation> {
    if (!this.hasBegun) {
      throw new EpisodeError(`${this.spec.id}: no episode has begun; call reset() before step()`);
    }
    demandActions(actions, this.#layout, this);
    this.#copies.step(actions);
    this.#sums.add(this.#copies.latest);
    return this.#copies.latest;
  }

  /**
   * The present state of a copy as a picture.
   *
   * @param copy Counted from 0.
   * @throws {RangeError} If there is no such copy.
   */
  render(copy = 0): Scene {
    if (!Number.isInteger(copy) || copy < 0 || copy >= this.copies) {
      const there = `a copy is a whole number from 0 to ${this.copies - 1}`;
      throw new RangeError(`${this.spec.id}: render: ${there}, got ${inWords(copy)}`);
    }
    return this.#copies.render(copy);
  }

  /**
   * The state of every copy and its stream, as `copies[i]` what the environment alone would give, and what its episode
   * has come to so far.
   */
  snapshot(): Snapshot {
    return takeSnapshot(this.#parts);
  }

  /**
   * Puts back what {@linkcode snapshot} took, here or in a twin; `observations` then show it, and the latest step is
   * forgotten, as by {@linkcode reset}.
   *
   * @throws {TypeError} If it is no such snapshot. Nothing has changed then.
   */
  restore(snapshot: Snapshot): void {
    putBack(this.spec.id, this.#parts, snapshot);
    forgetStep(this.#copies.latest);
  }

  get #parts(): VectorParts<Observation, Action> {
    return { copies: this.#copies, sums: this.#sums };
  }

  [inspection](): string {
    return `${this.spec.id} × ${this.copies}`;
  }
}
