/** What a learner writes. */
export type NormaliseReturns = (episodes: number[][]) => number[][];

/** In what a normalisation may differ from the right one. */
export interface Pieces {
  /** What the deviation divides by, of so many returns. */
  readonly divisor?: (count: number) => number;
  /** What becomes of a return. */
  readonly put?: (value: number, mean: number, deviation: number) => number;
}

/** All returns together with mean 0 and deviation 1; where they are all alike, zeros. */
export function normalisedWith(pieces: Pieces = {}): NormaliseReturns {
  const {
    divisor = (count) => Math.max(1, count - 1),
    put = (value, mean, deviation) => (value - mean) / (deviation + 1e-9),
  } = pieces;
  return (episodes) => {
    const all = episodes.flat(), mean = all.reduce((sum, value) => sum + value, 0) / all.length;
    const squares = all.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const deviation = Math.sqrt(squares / divisor(all.length));
    return episodes.map((returns) => returns.map((value) => put(value, mean, deviation)));
  };
}
