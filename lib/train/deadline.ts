import { inWords } from "../demands/in_words.ts";

/**
 * The moment at which `{ seconds }` have passed from now, on the clock of
 * `performance.now()`: never, where no time is set.
 *
 * @param owner Whose option it is, for the message.
 * @throws {TypeError} If `seconds` is not a number.
 * @throws {RangeError} If `seconds` is not positive.
 */
export function deadline(owner: string, seconds: number = Infinity): number {
  if (typeof seconds !== "number") {
    throw new TypeError(`${owner}: seconds must be a number, got ${inWords(seconds)}`);
  }
  if (!(seconds > 0)) throw new RangeError(`${owner}: seconds must be positive, got ${seconds}`);
  return performance.now() + 1000 * seconds;
}

/** Whether a {@linkcode deadline} has passed. */
export function isOver(deadline: number): boolean {
  return deadline < Infinity && performance.now() >= deadline;
}
