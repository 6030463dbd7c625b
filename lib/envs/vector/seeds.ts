import type { Seed } from "../../random/generator.ts";
import { inWords } from "../../demands/in_words.ts";

/**
 * A seed for each copy: copy i gets `seed + i`, or the i-th of a list.
 *
 * @param owner Whose seed it is, for the message.
 * @throws {TypeError} If it is neither a number, a bigint nor a list of them.
 * @throws {RangeError} If one of them is not a whole number of at least 0, or the list is not as long as `copies`.
 */
export function seedsOf(owner: string, seed: Seed | readonly Seed[], copies: number): Seed[] {
  if (typeof seed !== "object") return Array.from({ length: copies }, (_, i) => plus(owner, seed, i));
  if (!Array.isArray(seed)) {
    throw new TypeError(
      `${owner}: seed must be a number or bigint, or a list with one for each copy, got ${inWords(seed)}`,
    );
  }
  if (seed.length !== copies) {
    throw new RangeError(
      `${owner}: a list of seeds needs one for each of ${copies} copies, got ${seed.length}`,
    );
  }
  return seed.map((own) => plus(owner, own, 0));
}

function plus(owner: string, seed: Seed, copy: number): Seed {
  const sum = typeof seed === "bigint" ? seed + BigInt(copy) : seed + copy;
  if (typeof sum === "bigint" ? sum >= 0n : Number.isSafeInteger(sum) && sum >= 0) return sum;
  const Kind = typeof seed === "number" || typeof seed === "bigint" ? RangeError : TypeError;
  throw new Kind(
    `${owner}: a seed must be a whole number of at least 0 (above 2 ** 53 - 1 a bigint), got ${
      inWords(seed)
    }`,
  );
}
