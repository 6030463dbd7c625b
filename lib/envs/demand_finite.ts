import { inWords } from "./in_words.ts";

/**
 * Refuses what is no finite number, such as a reward that is none.
 *
 * @throws {TypeError} If the value is not a number.
 * @throws {RangeError} If it is NaN or infinite.
 */
export function demandFinite(owner: string, name: string, value: unknown): void {
  const message = `${owner}: ${name} must be a finite number, got ${inWords(value)}`;
  if (typeof value !== "number") throw new TypeError(message);
  if (!Number.isFinite(value)) throw new RangeError(message);
}
