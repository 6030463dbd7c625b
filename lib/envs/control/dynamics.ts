import type { Generator } from "../../random/generator.ts";

/**
 * The equations of a control task, for one copy of it or a thousand: each
 * quantity of the state is an array with a place for every copy, so that one
 * loop steps them all. A single environment is the case of one copy, and a
 * copy among many goes through the very same expressions.
 */
export abstract class Dynamics {
  /** How many copies there are. */
  readonly copies: number;
  /** Every number that decides what comes next: an array for each quantity, with a place for each copy. */
  readonly state: readonly Float64Array[];
  /** What the latest step paid each copy. */
  readonly rewards: Float64Array;
  /** Whether the latest step ended each copy's episode: 1 or 0. */
  readonly terminated: Uint8Array;

  /**
   * @param copies How many copies there are.
   * @param quantities How many numbers make up the state of one.
   */
  constructor(copies: number, quantities: number) {
    this.copies = copies;
    this.state = Array.from({ length: quantities }, () => new Float64Array(copies));
    this.rewards = new Float64Array(copies);
    this.terminated = new Uint8Array(copies);
  }

  /** Draws where a copy begins. */
  abstract begin(copy: number, random: Generator): void;

  /**
   * Takes one step with every copy.
   *
   * @param actions One for each copy; where an action is a vector, the components of one copy after the other's.
   */
  abstract advance(actions: ArrayLike<number>): void;

  /** Writes what a copy observes into a vector, from place `at` on. */
  abstract observe(copy: number, observations: Float32Array, at: number): void;
}
