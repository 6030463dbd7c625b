import type { inspection } from "../envs/inspection.ts";
import type { Generator } from "../random/generator.ts";
import type { Storable } from "../storage/storable.ts";
import type { Remembered } from "./remembered.ts";
import type { TransitionBatch } from "./transition_batch.ts";

/** Options of every memory. */
export interface MemoryOptions {
  /** How many transitions are kept; the newest takes the oldest's place. */
  readonly capacity: number;
  /** How many numbers an observation has. */
  readonly observationSize: number;
}

/** What is asked of a memory beside how many. */
export interface SampleOptions {
  /** Over how many steps the rewards are added up, where the episode goes on so long. Default 1. */
  readonly nStep?: number;
  /** γ in [0, 1], by which the rewards of later steps are discounted; needed for more than one step. */
  readonly discount?: number;
}

/**
 * What remembers transitions, and hands them out to be learnt from. Whose batches have `weights` is told by
 * `updatePriorities` how wrong the values were that they were learnt from.
 */
export interface Memory {
  /** How many transitions are kept at most. */
  readonly capacity: number;
  /** How many numbers an observation has. */
  readonly observationSize: number;
  /** How many transitions there are. */
  readonly size: number;
  /** What its arrays take, full or not. */
  readonly bytes: number;
  /** Keeps a transition, in the place of the oldest when the memory is full. */
  store(transition: Remembered): void;
  /** Draws transitions; the arrays hold until the next call. */
  sample(size: number, random: Generator, options?: SampleOptions): TransitionBatch;
  /** Takes δ of transitions that were learnt from, which are named as in the batch. */
  updatePriorities?(indices: ArrayLike<number>, errors: ArrayLike<number>): void;
  /** Everything that it holds, to go on from later. */
  snapshot(): Storable;
  /** Goes on from a snapshot of a memory that was made alike. */
  restore(snapshot: Storable): void;
  /** What it is and how full, in a line. */
  [inspection]?(): string;
}
