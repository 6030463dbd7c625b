import type { Outcome } from "./outcome.ts";

/**
 * All outcomes of a model side by side, an array for each of their parts. Those
 * of a pair, which is state · actions + action, stand from `places[pair]` up to
 * `places[pair + 1]`.
 *
 * Planning goes over them millions of times, and every step draws one: numbers in
 * a row take a fifth of the time that objects in lists take, and far less memory.
 */
export interface TransitionTable {
  /** Where the outcomes of each pair begin, and behind the last pair where all end. */
  readonly places: ArrayLike<number>;
  /** How likely each outcome is. */
  readonly probabilities: ArrayLike<number>;
  /** How likely it is together with those before it of the same pair. */
  readonly sums: ArrayLike<number>;
  /** Where it leads. */
  readonly nextStates: ArrayLike<number>;
  /** What it pays. */
  readonly rewards: ArrayLike<number>;
  /** Whether it ends the episode: 1 or 0. */
  readonly terminated: ArrayLike<number>;
}

/** Writes down what follows each of so many pairs, in their order. */
export function tableOf(pairs: number, following: (pair: number) => readonly Outcome[]): TransitionTable {
  const places = [0], probabilities: number[] = [], sums: number[] = [];
  const nextStates: number[] = [], rewards: number[] = [], ends: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    let sum = 0;
    for (const { probability, nextState, reward, terminated } of following(pair)) {
      probabilities.push(probability);
      sums.push(sum += probability);
      nextStates.push(nextState);
      rewards.push(reward);
      ends.push(terminated ? 1 : 0);
    }
    places.push(sums.length);
  }
  return {
    places: new Int32Array(places),
    probabilities: new Float64Array(probabilities),
    sums: new Float64Array(sums),
    nextStates: new Int32Array(nextStates),
    rewards: new Float64Array(rewards),
    terminated: new Uint8Array(ends),
  };
}
