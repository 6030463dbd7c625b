import type { Generator } from "../../random/generator.ts";
import { demandGenerator } from "../demand_generator.ts";
import { inWords } from "../../demands/in_words.ts";
import { demandMembers } from "../../demands/members.ts";
import type { Space } from "./space.ts";

/** The values of several spaces, side by side. */
type ValuesOf<Spaces extends readonly Space<unknown>[]> = {
  readonly [Place in keyof Spaces]: Spaces[Place] extends Space<infer Value> ? Value : never;
};

/**
 * Values of several spaces side by side, such as Blackjack's hand, the dealer's
 * card and whether there is a usable ace.
 *
 * Gymnasium gives each part a stream of its own, seeded from one; here all parts
 * draw from the one generator that `sample` is given, in their order.
 *
 * @example
 * ```ts
 * import { Discrete, Generator, Tuple } from "bellman";
 *
 * const hands = new Tuple([new Discrete(32), new Discrete(11), new Discrete(2)]);
 * hands.contains([21, 10, 1]); // true
 * hands.sample(new Generator(0)); // [27, 7, 1]
 * `${hands}`; // "Tuple(Discrete(32), Discrete(11), Discrete(2))"
 * ```
 */
export class Tuple<const Spaces extends readonly Space<unknown>[]> implements Space<ValuesOf<Spaces>> {
  /** The parts, in order. */
  readonly spaces: Readonly<Spaces>;

  /**
   * @param spaces The parts, in order.
   * @throws {TypeError} If they are no list of spaces.
   */
  constructor(spaces: Spaces) {
    if (!Array.isArray(spaces)) {
      throw new TypeError(`Tuple: spaces must be a list of spaces, got ${inWords(spaces)}`);
    }
    for (const [place, space] of spaces.entries()) {
      demandMembers(space, ["sample", "contains"], {
        owner: "Tuple",
        what: `spaces[${place}]`,
        advice: "write new rl.Tuple([new rl.Discrete(2), new rl.Discrete(3)])",
      });
    }
    const own: Spaces = Object.assign([], spaces);
    this.spaces = Object.freeze(own);
  }

  sample(random: Generator): ValuesOf<Spaces> {
    demandGenerator("Tuple", random);
    const values: unknown = this.spaces.map((space) => space.sample(random));
    if (!this.contains(values)) {
      throw new RangeError(`Tuple: a part of ${this} drew what it does not contain`);
    }
    return values;
  }

  contains(value: unknown): value is ValuesOf<Spaces> {
    return Array.isArray(value) && value.length === this.spaces.length &&
      this.spaces.every((space, place) => space.contains(value[place]));
  }

  toString(): string {
    return `Tuple(${this.spaces.join(", ")})`;
  }
}
