/**
 * How many updates it takes to learn the values of a world from a full memory,
 * by what decides which transition is replayed next, as `deno task prove`
 * records it for worlds of several sizes.
 */
export interface RecordedUpdates {
  /** What was tried, in a sentence. */
  readonly about: string;
  /** The mean squared error of all values, below which they count as learnt. */
  readonly below: number;
  /** How many states the worlds have. */
  readonly states: readonly number[];
  /** For each of the worlds how many transitions are in memory. */
  readonly transitions: readonly number[];
  /** By the name of a way, for each of the worlds, how many updates every seed needed, seed 0 first. */
  readonly ways: { readonly [name: string]: readonly (readonly number[])[] };
}
