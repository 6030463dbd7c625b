import type { Seed } from "../random/generator.ts";
import { inWords } from "./in_words.ts";

export { inWords };

/**
 * Refuses options that do not exist, so that a misspelt one is not silently
 * ignored: a notebook runs its cells without checking their types.
 *
 * @param owner Whose options they are, for the message.
 * @param options What was given.
 * @param known The names of all options there are.
 * @throws {TypeError} If there is another one among them, or it is no object at all.
 */
export function demandKnown(owner: string, options: unknown, known: readonly string[]): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    const example = known.length === 0 ? "{}" : `{ ${known.join(", ")} }`;
    throw new TypeError(`${owner}: options are given as an object, ${example}, got ${inWords(options)}`);
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) {
      const there = known.length === 0
        ? "it takes none"
        : `there ${known.length === 1 ? "is" : "are"} ${known.join(", ")}`;
      throw new TypeError(`${owner}: there is no option "${name}"; ${there}`);
    }
  }
}

/**
 * Refuses what is no number, and a number outside its bounds.
 *
 * @throws {TypeError} If the value is not a number.
 * @throws {RangeError} If the value is NaN or outside the bounds.
 */
export function demandWithin(owner: string, name: string, value: unknown, low: number, high: number): void {
  if (typeof value !== "number") {
    throw new TypeError(
      `${owner}: ${name} must be a number between ${low} and ${high}, got ${inWords(value)}`,
    );
  }
  if (!(value >= low && value <= high)) {
    throw new RangeError(`${owner}: ${name} must be between ${low} and ${high}, got ${value}`);
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
 * Refuses what is neither true nor false.
 *
 * @throws {TypeError} If the value is anything else.
 */
export function demandFlag(owner: string, name: string, value: unknown): void {
  if (typeof value === "boolean") return;
  throw new TypeError(`${owner}: ${name} must be true or false, got ${inWords(value)}`);
}

/**
 * The seed among the options of a reset.
 *
 * @throws {TypeError} If there is another option among them.
 */
export function seedOf(owner: string, options: { readonly seed?: Seed }): Seed | undefined {
  demandKnown(`${owner}: reset`, options, ["seed"]);
  return options.seed;
}
