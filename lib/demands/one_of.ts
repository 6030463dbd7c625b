import { inWords } from "./in_words.ts";
import { doYouMean } from "./meant.ts";

/**
 * Refuses what is none of some names.
 *
 * @throws {TypeError} If the value is another, or no name at all.
 */
export function demandOneOf(owner: string, name: string, value: unknown, known: readonly string[]): void {
  if (typeof value === "string" && known.includes(value)) return;
  const names = known.map((one) => `"${one}"`).join(", ");
  throw new TypeError(
    `${owner}: ${name} must be one of ${names}, got ${inWords(value)}${doYouMean(value, known)}`,
  );
}
