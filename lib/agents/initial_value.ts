import { inWords } from "../demands/in_words.ts";
import type { Generator } from "../random/generator.ts";

/** What a table holds before anything was learnt: one number everywhere, or draws from a range. */
export type InitialValue = number | { readonly low: number; readonly high: number };

/**
 * Draws a table's initial values one by one.
 *
 * @throws {TypeError} If they are neither a number nor a range.
 * @throws {RangeError} If they are not finite, or a range is given without a generator.
 */
export function initialDraws(initialValue: InitialValue, random?: Generator): () => number {
  const message =
    `ActionValues: initial values must be a finite number, or lie between a finite low and high, got ${
      inWords(initialValue)
    }`;
  if (typeof initialValue !== "number" && (typeof initialValue !== "object" || initialValue === null)) {
    throw new TypeError(message);
  }
  const { low, high } = typeof initialValue === "number"
    ? { low: initialValue, high: initialValue }
    : initialValue;
  if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high)) throw new RangeError(message);
  if (low === high) return () => low;
  if (!random) throw new RangeError(`ActionValues: a range of initial values needs a generator to draw from`);
  return () => random.uniform(low, high);
}
