import { below32, upTo } from "./pcg64.wasm";
import type { Stream } from "./stream.ts";

/** What can be shuffled in place: an array or a typed array. */
export interface Sequence<T> {
  readonly length: number;
  [index: number]: T;
}

/**
 * Puts an array in random order, all orders equally likely: from the last place
 * down, each changes with a place not above it.
 *
 * @see Knuth (1997), The Art of Computer Programming, volume 2, section 3.4.2, algorithm P
 */
export function shuffle<T>(stream: Stream, array: Sequence<T>): void {
  for (let i = array.length - 1; i > 0; i--) swap(array, i, upTo(stream.address, i));
}

/**
 * The same for the places from `first` to the end only, with bounded integers
 * drawn as `integers` draws them: numpy's `choice` shuffles in this way.
 */
export function shuffleFrom(stream: Stream, first: number, array: Int32Array): void {
  for (let i = array.length - 1; i >= first; i--) swap(array, i, below32(stream.address, i + 1));
}

function swap<T>(array: Sequence<T>, i: number, j: number): void {
  const kept = array[i];
  array[i] = array[j];
  array[j] = kept;
}
