/**
 * Transitions side by side, a row each: what an agent learns from at once. A
 * memory hands out the same arrays again and again, so that a batch holds until
 * the next one is drawn.
 */
export interface TransitionBatch {
  /** How many there are. */
  readonly size: number;
  /** What was seen, [size, observationSize] in rows. */
  readonly observations: Float32Array<ArrayBuffer>;
  /** What was done, [size]. */
  readonly actions: Int32Array<ArrayBuffer>;
  /** What it earned, [size]: over several steps, their discounted sum. */
  readonly rewards: Float32Array<ArrayBuffer>;
  /** What was seen next, after the last of its steps, [size, observationSize] in rows. */
  readonly nextObservations: Float32Array<ArrayBuffer>;
  /** 1 where what was seen next is terminal, and so without a value, else 0; [size]. */
  readonly terminated: Uint8Array<ArrayBuffer>;
  /** How many steps lie between what was seen and what was seen next, [size]: 1, unless several are asked for. */
  readonly steps: Int32Array<ArrayBuffer>;
  /** Which transitions they are, [size], counted from the first that was ever stored, 0. */
  readonly indices: Float64Array<ArrayBuffer>;
  /** How much the error of each counts, [size], from 0 to 1; only where some are drawn more often than others. */
  readonly weights?: Float32Array<ArrayBuffer>;
}

/** A batch of so many transitions, all zeros, of one step each. */
export function emptyBatch(size: number, observationSize: number): TransitionBatch {
  return {
    size,
    observations: new Float32Array(size * observationSize),
    actions: new Int32Array(size),
    rewards: new Float32Array(size),
    nextObservations: new Float32Array(size * observationSize),
    terminated: new Uint8Array(size),
    steps: new Int32Array(size).fill(1),
    indices: new Float64Array(size),
  };
}
