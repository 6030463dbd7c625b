import { inWords } from "../demands/in_words.ts";
import { demandKnown } from "../demands/known.ts";
import type { Seed } from "../random/generator.ts";

/**
 * The seed among the options of a reset.
 *
 * @throws {TypeError} If it is no number, or there is another option among them.
 */
export function seedOf(owner: string, options: { readonly seed?: Seed }): Seed | undefined {
  demandKnown(`${owner}: reset`, options, ["seed"]);
  const { seed } = options;
  if (seed === undefined || typeof seed === "number" || typeof seed === "bigint" || Array.isArray(seed)) {
    return seed;
  }
  throw new TypeError(`${owner}: reset: seed must be a whole number of at least 0, got ${inWords(seed)}`);
}
