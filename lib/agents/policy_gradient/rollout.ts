import type { Batch, Layout } from "../../envs/vector/batch.ts";
import { arrayIn, countIn, type StorableRecord } from "../../storage/parts.ts";
import type { VectorTransition } from "../vector_agent.ts";
import { GoingOn } from "./going_on.ts";

/** How large a rollout is. */
export interface RolloutSizes<Action> {
  /** How many steps each copy makes. */
  readonly steps: number;
  readonly copies: number;
  /** How many numbers an observation has. */
  readonly inputs: number;
  /** How actions lie side by side. */
  readonly layout: Layout<Action>;
}

/**
 * What several copies did in a fixed number of steps: step t of a copy lies at
 * place `t · copies + copy` of all arrays.
 */
export class Rollout<Action> {
  readonly size: number;
  readonly observations: Float32Array;
  readonly actions: Batch<Action>;
  readonly rewards: Float64Array;
  readonly nextObservations: Float32Array;
  readonly terminated: Uint8Array;
  readonly truncated: Uint8Array;
  readonly #sizes: RolloutSizes<Action>;
  readonly #goingOn: GoingOn;
  #steps = 0;

  constructor(sizes: RolloutSizes<Action>) {
    const { steps, copies, inputs, layout } = sizes;
    this.size = steps * copies;
    this.observations = new Float32Array(this.size * inputs);
    this.actions = layout.create(this.size);
    this.rewards = new Float64Array(this.size);
    this.nextObservations = new Float32Array(this.size * inputs);
    this.terminated = new Uint8Array(this.size);
    this.truncated = new Uint8Array(this.size);
    this.#sizes = sizes;
    this.#goingOn = new GoingOn(copies);
  }

  /** Whether there is no room for another step. */
  get isFull(): boolean {
    return this.#steps === this.#sizes.steps;
  }

  /**
   * Adds a step of all copies. It must not be full.
   *
   * @throws {TypeError} If no step of a copy goes on where the one before ended.
   */
  add(transition: VectorTransition<Float32Array, Action>): void {
    const { copies, inputs, layout } = this.#sizes;
    const place = this.#steps * copies;
    if (this.#steps > 0) this.#cutBrokenOff(transition.observations, place);
    this.observations.set(transition.observations, place * inputs);
    this.actions.set(transition.actions, place * layout.length);
    this.rewards.set(transition.rewards, place);
    this.nextObservations.set(transition.nextObservations, place * inputs);
    this.terminated.set(transition.terminated, place);
    this.truncated.set(transition.truncated, place);
    this.#steps++;
  }

  /** Forgets all steps. */
  clear(): void {
    this.#steps = 0;
  }

  /** The steps so far; they do not change with the rollout. */
  snapshot(): StorableRecord {
    const { observations, actions, rewards, nextObservations, terminated, truncated } = this;
    const all = { observations, actions, rewards, nextObservations, terminated, truncated };
    const filled = ([name, numbers]: [string, Float32Array | Int32Array | Float64Array | Uint8Array]) =>
      [name, numbers.slice(0, numbers.length / this.#sizes.steps * this.#steps)] as const;
    return { steps: this.#steps, ...Object.fromEntries(Object.entries(all).map(filled)) };
  }

  /** @throws {TypeError} If it is not what {@linkcode snapshot} gave; nothing is changed then. */
  restore(owner: string, snapshot: StorableRecord): void {
    const { copies, inputs, layout, steps: most } = this.#sizes;
    const steps = countIn(owner, snapshot, "steps"), rows = steps * copies;
    const read = {
      observations: arrayIn(owner, snapshot, "observations", Float32Array, rows * inputs),
      nextObservations: arrayIn(owner, snapshot, "nextObservations", Float32Array, rows * inputs),
      rewards: arrayIn(owner, snapshot, "rewards", Float64Array, rows),
      terminated: arrayIn(owner, snapshot, "terminated", Uint8Array, rows),
      truncated: arrayIn(owner, snapshot, "truncated", Uint8Array, rows),
    };
    const { actions } = snapshot;
    if (steps > most || !layout.isBatch(actions) || actions.length !== rows * layout.length) {
      throw new TypeError(
        `${owner}: restore: "memory" of the snapshot must be at most ${most} steps, each with ${
          layout.describe(copies)
        }`,
      );
    }
    this.observations.set(read.observations);
    this.nextObservations.set(read.nextObservations);
    this.rewards.set(read.rewards);
    this.terminated.set(read.terminated);
    this.truncated.set(read.truncated);
    this.actions.set(actions);
    this.#steps = steps;
  }

  /**
   * Where a copy does not go on from where it was, whoever steps it has broken the episode off: the step before is
   * then the last of its episode.
   */
  #cutBrokenOff(observations: Float32Array, place: number): void {
    const { copies, inputs } = this.#sizes, start = (place - copies) * inputs;
    for (let copy = 0; copy < copies; copy++) {
      const before = place - copies + copy;
      if (this.terminated[before] || this.truncated[before]) continue;
      let goesOn = true;
      for (let i = copy * inputs; i < (copy + 1) * inputs; i++) {
        if (observations[i] !== this.nextObservations[start + i]) goesOn = false;
      }
      if (!this.#goingOn.says(copy, goesOn)) this.truncated[before] = 1;
    }
  }
}
