import { Generator } from "../random/generator.ts";
import { inWords } from "../demands/in_words.ts";

/**
 * Refuses what is no generator to draw from, such as a seed.
 *
 * @param owner Whose sample it is, for the message.
 * @throws {TypeError} If it is anything else.
 */
export function demandGenerator(owner: string, random: unknown): asserts random is Generator {
  if (random instanceof Generator) return;
  throw new TypeError(
    `${owner}: sample needs a generator to draw from, got ${inWords(random)}; ` +
      "write space.sample(random), after const random = new rl.Generator(0)",
  );
}
