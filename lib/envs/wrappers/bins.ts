import { inWords } from "../../demands/in_words.ts";

/**
 * The inner edges that cut a range into bins of equal width. The two outermost
 * bins are open: whatever lies below the first edge or above the last still has
 * a bin.
 *
 * @param low Where the first bin begins.
 * @param high Where the last bin ends; above `low`.
 * @param bins How many bins, at least 1.
 * @returns `bins - 1` edges, ascending.
 * @throws {RangeError} If the range is empty or not finite, or `bins` is not a positive integer.
 *
 * @example
 * ```ts
 * import { binEdges } from "bellman";
 *
 * binEdges(-1, 1, 4); // -0.5, 0, 0.5
 * ```
 */
export function binEdges(low: number, high: number, bins: number): Float64Array {
  demandBins("binEdges", low, high, bins);
  return Float64Array.from({ length: bins - 1 }, (_, k) => low + ((k + 1) * (high - low)) / bins);
}

/**
 * Refuses a range that cannot be cut into so many bins.
 *
 * @param owner Whose range it is, for the message.
 * @throws {RangeError} If the range is empty or not finite, or `bins` is not a positive integer.
 */
export function demandBins(owner: string, low: number, high: number, bins: number): void {
  if (!Number.isFinite(low) || !Number.isFinite(high) || low >= high) {
    const got = `${inWords(low)} and ${inWords(high)}`;
    throw new RangeError(`${owner}: low must be a finite number below high, got ${got}`);
  }
  if (!Number.isInteger(bins) || bins < 1) {
    throw new RangeError(`${owner}: bins must be an integer of at least 1, got ${inWords(bins)}`);
  }
}

/**
 * The bin that a value falls into: the number of edges that are not above it. A
 * value on an edge belongs to the bin on its right, as in numpy's `digitize`.
 *
 * @param value Any number but NaN.
 * @param edges Ascending, as from {@linkcode binEdges}.
 * @returns 0 to `edges.length`.
 *
 * @example
 * ```ts
 * import { binEdges, binIndex } from "bellman";
 *
 * const edges = binEdges(-1, 1, 4);
 * binIndex(-7, edges); // 0
 * binIndex(0.1, edges); // 2
 * binIndex(0.5, edges); // 3
 * ```
 */
export function binIndex(value: number, edges: ArrayLike<number>): number {
  let index = 0;
  while (index < edges.length && value >= edges[index]) index++;
  return index;
}
