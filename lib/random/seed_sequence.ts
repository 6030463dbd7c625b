/** What a random stream can be started from: a whole number of at least 0, a `bigint` above 2^53 - 1. */
export type Seed = number | bigint;

/** Options of {@linkcode SeedSequence}, needed only to make one anew that was spawned before. */
export interface SeedSequenceOptions {
  /** The path from the root to this sequence: the second child's fourth child has [1, 3]. Default []. */
  readonly spawnKey?: readonly number[];
  /** How many children have been spawned. Default 0. */
  readonly childrenSpawned?: number;
}

/**
 * Makes good starting points for random streams from any seed: seeds that
 * differ in one bit give states that differ in about half of theirs. Each
 * sequence also has children, a tree of independent streams from one seed.
 * The numbers are those of `numpy.random.SeedSequence`.
 *
 * @see O'Neill (2015), Developing a seed_seq Alternative,
 * https://www.pcg-random.org/posts/developing-a-seed_seq-alternative.html
 * @see https://numpy.org/doc/stable/reference/random/bit_generators/generated/numpy.random.SeedSequence.html
 *
 * @example
 * ```ts
 * const seeds = new SeedSequence(42);
 * seeds.generateState(2); // Uint32Array [3444837047, 2669555309]
 * const [exploration, replay] = seeds.spawn(2);
 * ```
 */
export class SeedSequence {
  /** The seed. */
  readonly entropy: bigint;
  /** The path from the root to this sequence. */
  readonly spawnKey: readonly number[];
  #childrenSpawned: number;
  readonly #pool: Uint32Array;

  /** @throws {RangeError | TypeError} If one of the numbers is not whole or below 0. */
  constructor(entropy: Seed, { spawnKey = [], childrenSpawned = 0 }: SeedSequenceOptions = {}) {
    this.entropy = whole("the seed", entropy);
    this.spawnKey = [...spawnKey];
    this.#childrenSpawned = Number(whole("childrenSpawned", childrenSpawned));
    const path = spawnKey.flatMap((child) => words(whole("every number of spawnKey", child)));
    const own = words(this.entropy);
    // With a path, a short seed is filled up with zeros, so that its end is not taken for the path's beginning.
    while (path.length > 0 && own.length < POOL) own.push(0);
    this.#pool = pool([...own, ...path]);
  }

  /** How many children have been spawned. */
  get childrenSpawned(): number {
    return this.#childrenSpawned;
  }

  /**
   * Random words to begin a stream with; always the same ones.
   *
   * @param count How many words of 32 bits.
   * @throws {RangeError | TypeError} If count is not a whole number of at least 0.
   */
  generateState(count: number): Uint32Array {
    const hash = hasher(0x8b51f9dd, 0x58f38ded);
    return new Uint32Array(Number(whole("the number of words", count))).map((_, i) =>
      hash(this.#pool[i % POOL])
    );
  }

  /**
   * The next `count` children, whose streams are independent of this one's and
   * of each other's. A later call goes on with further children.
   *
   * @throws {RangeError | TypeError} If count is not a whole number of at least 0.
   */
  spawn(count: number): SeedSequence[] {
    const first = this.#childrenSpawned;
    this.#childrenSpawned += Number(whole("the number of children", count));
    return Array.from(
      { length: count },
      (_, i) => new SeedSequence(this.entropy, { spawnKey: [...this.spawnKey, first + i] }),
    );
  }
}

const POOL = 4;

/** All entropy stirred into four words, every one of which depends on every bit. */
function pool(entropy: readonly number[]): Uint32Array {
  const hash = hasher(0x43b0d7e5, 0x931e8875);
  const pool = new Uint32Array(POOL).map((_, i) => hash(entropy[i] ?? 0));
  for (let from = 0; from < POOL; from++) {
    for (let to = 0; to < POOL; to++) if (from !== to) pool[to] = mix(pool[to], hash(pool[from]));
  }
  for (const word of entropy.slice(POOL)) {
    for (let to = 0; to < POOL; to++) pool[to] = mix(pool[to], hash(word));
  }
  return pool;
}

/** A hash of words of 32 bits that is another one at each call. */
function hasher(start: number, multiplier: number): (word: number) => number {
  let constant = start;
  return (word) => {
    const mixed = word ^ constant;
    constant = Math.imul(constant, multiplier);
    return fold(Math.imul(mixed, constant));
  };
}

function mix(x: number, y: number): number {
  return fold(Math.imul(0xca01f9dd, x) - Math.imul(0x4973f715, y));
}

/** A word whose lower half also depends on the upper. */
function fold(word: number): number {
  return (word ^ (word >>> 16)) >>> 0;
}

/** A whole number in words of 32 bits, lowest first; 0 is one word. */
function words(value: bigint): number[] {
  const result = [Number(value & 0xffffffffn)];
  for (let rest = value >> 32n; rest > 0n; rest >>= 32n) result.push(Number(rest & 0xffffffffn));
  return result;
}

function whole(what: string, value: unknown): bigint {
  if (typeof value !== "number" && typeof value !== "bigint") {
    throw new TypeError(`SeedSequence: ${what} must be a number or a bigint, got ${typeof value}`);
  }
  if (typeof value === "number" && !Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(
      `SeedSequence: ${what} must be a whole number of at least 0 (above 2 ** 53 - 1 a bigint), got ${value}`,
    );
  }
  return BigInt(value);
}
