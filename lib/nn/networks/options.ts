import { inWords } from "../../demands/in_words.ts";
import { isList } from "../../demands/is_list.ts";
import { demandCount } from "../../demands/values.ts";
import { Generator, type Seed } from "../../random/generator.ts";
import { type InitialiserName, initialiserOf } from "../initialisers/by_name.ts";
import type { Initialiser } from "../initialisers/initialiser.ts";
import type { Initialisation } from "./plan.ts";

/** Options of all networks: how their parameters are drawn at first. */
export interface InitialisationOptions {
  /** Of the weights: a name or one's own function. Default `"pytorch"`, the default of `nn.Linear`. */
  readonly initialiser?: InitialiserName | Initialiser;
  /** Of the biases. Default `"pytorch"` beside weights of that name, else `"zeros"`. */
  readonly biasInitialiser?: InitialiserName | Initialiser;
  /** Where it all is drawn from. Default: a generator of the seed. */
  readonly random?: Generator;
  /** In place of a generator. Default 0. */
  readonly seed?: Seed;
}

/** The names of {@linkcode InitialisationOptions}. */
export const initialisationOptions = ["initialiser", "biasInitialiser", "random", "seed"] as const;

/**
 * How a layer's parameters are drawn.
 *
 * @param own What is said of this layer's weights alone, and under which name.
 */
export function initialisationOf(
  owner: string,
  { initialiser = "pytorch", biasInitialiser }: InitialisationOptions,
  own: { readonly option: string; readonly initialiser?: InitialiserName | Initialiser } = {
    option: "initialiser",
  },
): Initialisation {
  const weight = own.initialiser ?? initialiser;
  return {
    weight: initialiserOf(owner, own.option, weight),
    bias: initialiserOf(
      owner,
      "biasInitialiser",
      biasInitialiser ?? (weight === "pytorch" ? weight : "zeros"),
    ),
  };
}

/** Where the parameters are drawn from. */
export function randomOf(owner: string, { random, seed }: InitialisationOptions): Generator {
  if (random === undefined) return new Generator(seed ?? 0);
  if (seed !== undefined) throw new TypeError(`${owner}: takes random or seed, got both`);
  if (random instanceof Generator) return random;
  throw new TypeError(`${owner}: random must be an rl.Generator, got ${inWords(random)}`);
}

/**
 * @param least How many sizes there must be.
 * @throws {TypeError | RangeError} If it is no list of that many sizes.
 */
export function demandSizes(owner: string, name: string, sizes: ArrayLike<number>, least: number): void {
  if (!isList(sizes)) throw new TypeError(`${owner}: ${name} must be a list of sizes, got ${inWords(sizes)}`);
  if (sizes.length < least) {
    const count = least === 1 ? "1 size" : `${least} sizes`;
    throw new RangeError(`${owner}: ${name} must list at least ${count}, got ${inWords(sizes)}`);
  }
  for (let place = 0; place < sizes.length; place++) demandCount(owner, `${name}[${place}]`, sizes[place]);
}
