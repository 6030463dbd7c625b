import { inWords } from "./in_words.ts";

/**
 * Refuses what is no number, and a number outside its bounds.
 *
 * @throws {TypeError} If the value is not a number.
 * @throws {RangeError} If the value is NaN or outside the bounds.
 */
export function demandWithin(owner: string, name: string, value: unknown, low: number, high: number): void {
  const bounds = high === Infinity ? `at least ${low}` : `between ${low} and ${high}`;
  if (typeof value !== "number") {
    throw new TypeError(`${owner}: ${name} must be a number ${bounds}, got ${inWords(value)}`);
  }
  if (!(value >= low && value <= high)) {
    throw new RangeError(`${owner}: ${name} must be ${bounds}, got ${value}`);
  }
}

/**
 * Refuses what is no whole number, and one that is too small.
 *
 * @throws {TypeError} If the value is not a number.
 * @throws {RangeError} If the value is not an integer of at least `least`.
 */
export function demandCount(owner: string, name: string, value: unknown, least = 1): void {
  const message = `${owner}: ${name} must be an integer of at least ${least}, got ${inWords(value)}`;
  if (typeof value !== "number") throw new TypeError(message);
  if (!Number.isSafeInteger(value) || value < least) throw new RangeError(message);
}

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

/**
 * Refuses what is no finite number, and one that is infinite where it is kept in 32 bits: above 3.4·10³⁸.
 *
 * @throws {TypeError} If the value is not a number.
 * @throws {RangeError} If it is NaN, infinite or too large.
 */
export function demandSingle(owner: string, name: string, value: unknown): void {
  demandFinite(owner, name, value);
  if (isSingle(value)) return;
  throw new RangeError(`${owner}: ${name} must be finite in 32 bits, at most 3.4e38, got ${value}`);
}

/** Whether a value is a number that is finite in 32 bits. */
export function isSingle(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(Math.fround(value));
}

/**
 * Refuses what is neither true nor false.
 *
 * @throws {TypeError} If the value is anything else.
 */
export function demandFlag(owner: string, name: string, value: unknown): void {
  if (typeof value === "boolean") return;
  throw new TypeError(`${owner}: ${name} must be true or false, got ${inWords(value)}`);
}
