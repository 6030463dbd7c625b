import type { Batch, Layout } from "../../envs/vector/batch.ts";
import { arrayIn, countIn, type StorableRecord } from "../../storage/parts.ts";
import type { VectorTransition } from "../vector_agent.ts";

/** How the steps of an episode lie in memory. */
export interface EpisodeLayout<Action> {
  /** How many numbers an observation has. */
  readonly inputs: number;
  /** How actions lie side by side. */
  readonly layout: Layout<Action>;
}

/** The steps of an episode that is under way in one copy, as many as there come. */
export class EpisodeSteps<Action> {
  readonly #inputs: number;
  readonly #layout: Layout<Action>;
  readonly #next: Float32Array;
  #observations: Float32Array;
  #actions: Batch<Action>;
  #rewards: Float64Array;
  #length = 0;

  constructor({ inputs, layout }: EpisodeLayout<Action>) {
    const room = 64;
    this.#inputs = inputs;
    this.#layout = layout;
    this.#next = new Float32Array(inputs);
    this.#observations = new Float32Array(room * inputs);
    this.#actions = layout.create(room);
    this.#rewards = new Float64Array(room);
  }

  /** How many steps there are. */
  get length(): number {
    return this.#length;
  }

  /** What was seen, one observation behind the other, in the same memory until more is added. */
  get observations(): Float32Array {
    return this.#observations.subarray(0, this.#length * this.#inputs);
  }

  /** What was done. */
  get actions(): Batch<Action> {
    const actions = this.#layout.create(this.#length);
    for (let i = 0; i < actions.length; i++) actions[i] = this.#actions[i];
    return actions;
  }

  /** What it earned. */
  get rewards(): Float64Array {
    return this.#rewards.subarray(0, this.#length);
  }

  /** What the latest step led to. */
  get lastObservation(): Float32Array {
    return this.#next;
  }

  /** Whether a copy goes on from where the latest step led; else whoever steps it has broken the episode off. */
  continues({ observations }: VectorTransition<Float32Array, Action>, copy: number): boolean {
    const start = copy * this.#inputs;
    return this.#next.every((number, i) => number === observations[start + i]);
  }

  /** Adds the step of a copy. */
  add(transition: VectorTransition<Float32Array, Action>, copy: number): void {
    const { observations, actions, rewards, nextObservations } = transition;
    const inputs = this.#inputs, { length: width } = this.#layout, place = this.#length;
    if (place === this.#rewards.length) this.#grow();
    for (let i = 0; i < inputs; i++) {
      this.#observations[place * inputs + i] = observations[copy * inputs + i];
      this.#next[i] = nextObservations[copy * inputs + i];
    }
    for (let i = 0; i < width; i++) this.#actions[place * width + i] = actions[copy * width + i];
    this.#rewards[place] = rewards[copy];
    this.#length++;
  }

  /** Drops all steps. */
  clear(): void {
    this.#length = 0;
  }

  /** The steps so far; they do not change with the episode. */
  snapshot(): StorableRecord {
    const { length, observations, actions, rewards, lastObservation } = this;
    return {
      length,
      observations: observations.slice(),
      actions,
      rewards: rewards.slice(),
      lastObservation: lastObservation.slice(),
    };
  }

  /**
   * Reads the steps of a snapshot.
   *
   * @returns Takes them over.
   * @throws {TypeError} If it is none; nothing is changed yet.
   */
  read(owner: string, snapshot: StorableRecord): () => void {
    const inputs = this.#inputs, length = countIn(owner, snapshot, "length");
    const observations = arrayIn(owner, snapshot, "observations", Float32Array, length * inputs);
    const rewards = arrayIn(owner, snapshot, "rewards", Float64Array, length);
    const next = arrayIn(owner, snapshot, "lastObservation", Float32Array, inputs);
    const { actions } = snapshot;
    if (!this.#layout.isBatch(actions) || actions.length !== length * this.#layout.length) {
      throw new TypeError(
        `${owner}: restore: "actions" of the snapshot must be ${this.#layout.describe(length)}`,
      );
    }
    return () => {
      while (this.#rewards.length < length) this.#grow();
      this.#observations.set(observations);
      this.#actions.set(actions);
      this.#rewards.set(rewards);
      this.#next.set(next);
      this.#length = length;
    };
  }

  #grow(): void {
    const room = 2 * this.#rewards.length;
    const observations = new Float32Array(room * this.#inputs), actions = this.#layout.create(room);
    const rewards = new Float64Array(room);
    observations.set(this.#observations);
    actions.set(this.#actions);
    rewards.set(this.#rewards);
    this.#observations = observations;
    this.#actions = actions;
    this.#rewards = rewards;
  }
}
