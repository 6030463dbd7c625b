import { inWords } from "../demands/in_words.ts";
import { demandKnown } from "../demands/known.ts";
import { demandCount, demandWithin } from "../demands/values.ts";
import { Generator } from "../random/generator.ts";
import type { SampleOptions } from "./memory.ts";

/** Over how many steps each transition reaches, and their discount. */
export type Reach = Readonly<Required<SampleOptions>>;

/** What is asked for if nothing is said. */
export const oneStep: Reach = { nStep: 1, discount: 1 };

/**
 * What is asked of a memory, checked.
 *
 * @param owner Whose memory it is, for the message.
 * @param stored How many transitions were ever stored.
 * @throws {TypeError} If `random` is no generator, or there is no such option.
 * @throws {RangeError} If there is nothing to draw from, `size` or `nStep` is not a whole number of at least 1,
 *   or the discount is outside [0, 1].
 */
export function sampling(
  owner: string,
  stored: number,
  size: number,
  random: Generator,
  options: SampleOptions,
): Reach {
  const asked = `${owner}: sample`;
  demandCount(asked, "size", size);
  const reach = options === oneStep ? oneStep : reachOf(asked, options);
  if (!(random instanceof Generator)) {
    throw new TypeError(
      `${asked}: random must be an rl.Generator, got ${inWords(random)}; ` +
        "write memory.sample(32, random), after const random = new rl.Generator(0)",
    );
  }
  if (stored === 0) throw new RangeError(`${asked}: nothing is stored yet; call store() first`);
  return reach;
}

function reachOf(asked: string, options: SampleOptions): Reach {
  demandKnown(asked, options, ["nStep", "discount"]);
  const { nStep = 1, discount } = options;
  demandCount(asked, "nStep", nStep);
  if (nStep > 1 || discount !== undefined) demandWithin(asked, "discount", discount, 0, 1);
  return { nStep, discount: discount ?? 1 };
}
