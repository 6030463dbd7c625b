import type { Info } from "../env.ts";
import type { Batch } from "./batch.ts";

/**
 * What follows the actions of all copies. A copy whose episode ended has
 * already begun the next one: `observations` show its beginning,
 * `finalObservations` the end. After a reset or restore, before the next step,
 * rewards and flags are 0 and `finalObservations` the same as `observations`.
 *
 * There is a single object, and a single array of each kind: the next step
 * writes over them. Copy what you want to keep, as with `observations.slice()`.
 */
export interface VectorStep<Observation> {
  /** What each copy observes now, to choose the next actions by. */
  readonly observations: Batch<Observation>;
  /** What each action earned. */
  readonly rewards: Float64Array;
  /** 1 where the task itself has ended, else 0. */
  readonly terminated: Uint8Array;
  /** 1 where the episode was cut short from outside, else 0. */
  readonly truncated: Uint8Array;
  /** What each action led to, to learn from: of an episode that ended its last observation, else as in `observations`. */
  readonly finalObservations: Batch<Observation>;
  /** What else there is to know beside each of the `observations`. */
  readonly infos: readonly Info[];
  /** What else there is to know beside each of the `finalObservations`. */
  readonly finalInfos: readonly Info[];
}
