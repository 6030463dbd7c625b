import type { Generator } from "../../random/generator.ts";

/**
 * The equations of a control task, for one copy of it or a thousand: each
 * quantity of the state is an array with a place for every copy, so that one
 * loop steps them all. A single environment is the case of one copy, and a
 * copy among many goes through the very same expressions.
 */
export interface Dynamics {
  /** Every number that decides what comes next: an array for each quantity, with a place for each copy. */
  readonly state: readonly Float64Array[];
  /** What the latest step paid each copy. */
  readonly rewards: Float64Array;
  /** Whether the latest step ended each copy's episode: 1 or 0. */
  readonly terminated: Uint8Array;
  /** Draws where a copy begins. */
  begin(copy: number, random: Generator): void;
  /**
   * Takes one step with every copy.
   *
   * @param actions One for each copy.
   */
  advance(actions: ArrayLike<number>): void;
  /** Writes what a copy observes into a vector, from place `at` on. */
  observe(copy: number, observations: Float32Array, at: number): void;
}
