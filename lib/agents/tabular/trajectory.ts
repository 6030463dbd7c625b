import { arrayIn, countIn, recordIn, type StorableRecord } from "../../storage/parts.ts";
import type { TabularTransition } from "../agent.ts";

/** What a trajectory that is read from a snapshot must fit. */
export interface TrajectoryBounds {
  /** How many states there are. */
  readonly states: number;
  /** How many actions there are. */
  readonly actions: number;
  /** How many steps there may be. Default: as many as one likes. */
  readonly most?: number;
}

/** Steps in a row, the earliest first: where one was, what one did, and what that paid. */
export class Trajectory {
  states: number[] = [];
  actions: number[] = [];
  rewards: number[] = [];
  /** The state that the latest step led to. */
  #next = 0;

  /** How many steps there are. */
  get length(): number {
    return this.states.length;
  }

  /**
   * Adds the latest step. Where it does not begin where the one before led, an episode was broken off; if the next
   * begins just there, nobody can tell.
   */
  add({ observation, action, reward, nextObservation }: TabularTransition): void {
    if (observation !== this.#next) this.clear();
    this.#next = nextObservation;
    this.states.push(observation);
    this.actions.push(action);
    this.rewards.push(reward);
  }

  /** Drops the earliest step. */
  shift(): void {
    this.states.shift();
    this.actions.shift();
    this.rewards.shift();
  }

  /** Drops all steps: for new lists, as emptying the old ones takes longer than filling these. */
  clear(): void {
    this.states = [];
    this.actions = [];
    this.rewards = [];
  }

  /** All steps; they do not change with the trajectory. */
  snapshot(): StorableRecord {
    return {
      states: Int32Array.from(this.states),
      actions: Int32Array.from(this.actions),
      rewards: Float64Array.from(this.rewards),
      next: this.#next,
    };
  }

  /**
   * Reads a trajectory from a part of an agent's snapshot.
   *
   * @returns Takes it over.
   * @throws {TypeError} If it is none; nothing is changed yet.
   */
  read(
    owner: string,
    snapshot: StorableRecord,
    { name, bounds }: { readonly name: string; readonly bounds: TrajectoryBounds },
  ): () => void {
    const part = recordIn(owner, snapshot, name);
    const length = ArrayBuffer.isView(part.rewards) ? part.rewards.length : 0;
    const states = arrayIn(owner, part, "states", Int32Array, length);
    const actions = arrayIn(owner, part, "actions", Int32Array, length);
    const rewards = arrayIn(owner, part, "rewards", Float64Array, length);
    const next = countIn(owner, part, "next"), most = bounds.most ?? Infinity;
    const fits = states.every((state) => state >= 0 && state < bounds.states) &&
      actions.every((action) => action >= 0 && action < bounds.actions);
    if (!fits || length > most) {
      throw new TypeError(
        `${owner}: restore: "${name}" of the snapshot must be steps between ${bounds.states} states by ` +
          `${bounds.actions} actions${most < Infinity ? `, at most ${most} of them` : ""}`,
      );
    }
    return () => {
      this.clear();
      this.#next = next;
      for (let t = 0; t < length; t++) {
        this.states.push(states[t]);
        this.actions.push(actions[t]);
        this.rewards.push(rewards[t]);
      }
    };
  }
}
