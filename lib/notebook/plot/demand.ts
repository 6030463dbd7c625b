import { inWords } from "../../demands/in_words.ts";
import { isList } from "../../demands/is_list.ts";

/**
 * Refuses what is no list of numbers, so that a chart of wrong data says what
 * it needs. NaN and the infinities are numbers.
 *
 * @param owner Whose data it is, for the message.
 * @param what What the data is called, for the message.
 * @throws {TypeError} If it is no list, or something else than a number stands in it.
 */
export function demandNumbers(owner: string, what: string, data: unknown): asserts data is ArrayLike<number> {
  if (!isList(data)) throw new TypeError(`${owner}: ${what} must be a list of numbers, got ${kindOf(data)}`);
  for (let i = 0; i < data.length; i++) {
    if (typeof data[i] !== "number") {
      throw new TypeError(
        `${owner}: ${what} must be a list of numbers, got ${kindOf(data[i])} at place ${i}`,
      );
    }
  }
}

/**
 * Refuses what is no list.
 *
 * @throws {TypeError} If it is anything else.
 */
export function demandList(owner: string, what: string, data: unknown): asserts data is ArrayLike<unknown> {
  if (!isList(data)) throw new TypeError(`${owner}: ${what} must be a list, got ${kindOf(data)}`);
}

/**
 * Refuses what is no object of things by their names.
 *
 * @param example How such a thing is written, for the message.
 * @throws {TypeError} If it is anything else, a list or a promise too.
 */
export function demandRecord(
  owner: string,
  what: string,
  data: unknown,
  example: string,
): asserts data is Readonly<Record<string, unknown>> {
  if (typeof data !== "object" || data === null || isList(data) || data instanceof Promise) {
    throw new TypeError(
      `${owner}: ${what} must be given by name, as in ${example}, got ${kindOf(data)}`,
    );
  }
}

/** What was given, as a message says it, and what to do where that is plain. */
export function kindOf(data: unknown): string {
  if (data instanceof Promise) return "a promise; write await before it";
  if (typeof data === "function") return "a function";
  if (isList(data)) return `a list of ${data.length}`;
  if (typeof data === "object" && data !== null) return "an object";
  return inWords(data);
}
