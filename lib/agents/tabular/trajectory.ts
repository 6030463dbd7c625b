import { arrayIn, recordIn, type StorableRecord } from "../../storage/parts.ts";
import type { Transition } from "../agent.ts";

/** Steps in a row, the earliest first: where one was, what one did, and what that paid. */
export class Trajectory {
  readonly states: number[] = [];
  readonly actions: number[] = [];
  readonly rewards: number[] = [];

  /** How many steps there are. */
  get length(): number {
    return this.states.length;
  }

  /** Adds the latest step. */
  add({ observation, action, reward }: Transition<number, number>): void {
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

  /** Drops all steps. */
  clear(): void {
    this.states.length = this.actions.length = this.rewards.length = 0;
  }

  /** All steps; they do not change with the trajectory. */
  snapshot(): StorableRecord {
    return {
      states: Int32Array.from(this.states),
      actions: Int32Array.from(this.actions),
      rewards: Float64Array.from(this.rewards),
    };
  }

  /**
   * Reads a trajectory from a part of an agent's snapshot.
   *
   * @returns Takes it over.
   * @throws {TypeError} If it is none; nothing is changed yet.
   */
  read(owner: string, snapshot: StorableRecord, name: string): () => void {
    const part = recordIn(owner, snapshot, name);
    const length = ArrayBuffer.isView(part.rewards) ? part.rewards.length : 0;
    const states = arrayIn(owner, part, "states", Int32Array, length);
    const actions = arrayIn(owner, part, "actions", Int32Array, length);
    const rewards = arrayIn(owner, part, "rewards", Float64Array, length);
    return () => {
      this.clear();
      for (let t = 0; t < length; t++) {
        this.states.push(states[t]);
        this.actions.push(actions[t]);
        this.rewards.push(rewards[t]);
      }
    };
  }
}
