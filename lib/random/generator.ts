import { requireSize } from "./checks.ts";
import { choice, type ChoiceOptions } from "./choice.ts";
import { integers } from "./integers.ts";
import { exponential, normal, uniform32, uniform64 } from "./pcg64.wasm";
import { type Seed, SeedSequence } from "./seed_sequence.ts";
import { type Sequence, shuffle } from "./shuffle.ts";
import { fromSnapshot, type GeneratorSnapshot, toSnapshot } from "./snapshot.ts";
import { Stream } from "./stream.ts";

export type { ChoiceOptions, GeneratorSnapshot, Seed, Sequence };

/**
 * A source of random numbers that gives the same ones for the same seed: those
 * of numpy's `default_rng(seed)`, bit for bit. Everything random in this library
 * draws from one.
 *
 * `normal` needs an exponential and, beyond 3.65 standard deviations, one draw
 * in 3,900, a logarithm. numpy takes them from the machine's C library, whose
 * last digit may vary; here they are always the same. On Linux with numpy 2.4.6
 * (glibc 2.36) one of 250 million draws was different, in its last digit.
 *
 * @see O'Neill (2014), PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms
 * for Random Number Generation, https://www.pcg-random.org
 * @see https://numpy.org/doc/stable/reference/random/generator.html
 *
 * @example
 * ```ts
 * const random = new Generator(42);
 * random.random(); // 0.7739560485559633
 * random.integers(0, 10); // 6
 * random.normal(); // 0.7504511958064572
 * ```
 */
export class Generator {
  #seeds: SeedSequence;
  readonly #stream: Stream;

  /**
   * @param seed A whole number of at least 0 (above 2^53 - 1 a bigint), or a sequence of seeds.
   * @throws {RangeError | TypeError} If the seed is anything else.
   */
  constructor(seed: Seed | SeedSequence) {
    this.#seeds = seed instanceof SeedSequence ? seed : new SeedSequence(seed);
    this.#stream = new Stream(this.#seeds.generateState(8));
  }

  /** A number in [0, 1), a multiple of 2^-53, all equally likely. */
  random(): number {
    return uniform64(this.#stream.address);
  }

  /** A number in [0, 1) that is a 32-bit float, a multiple of 2^-24: numpy's `random(dtype=np.float32)`. */
  randomFloat32(): number {
    return uniform32(this.#stream.address);
  }

  /**
   * An integer in [low, high), all equally likely; with a single bound, as in numpy, in [0, bound).
   * Bigints give a bigint, and reach from -(2^63) to 2^63.
   *
   * @throws {RangeError} If low is not below high, or one of them is no integer or too large.
   * @throws {TypeError} If the bounds are neither numbers nor bigints.
   *
   * @example
   * ```ts
   * const dice = new Generator(0);
   * dice.integers(1, 7); // 6
   * dice.integers(6); // 3, one of 0 to 5
   * dice.integers(-(2n ** 63n), 2n ** 63n); // -4246685573565524191n
   * ```
   */
  integers(high: number): number;
  integers(high: bigint): bigint;
  integers(low: number, high: number): number;
  integers(low: bigint, high: bigint): bigint;
  integers(low: number | bigint, high?: number | bigint): number | bigint {
    return integers(this.#stream, low, high);
  }

  /**
   * A number in [low, high), all equally likely.
   *
   * @throws {RangeError} If low is above high, or one of them is not finite.
   */
  uniform(low = 0, high = 1): number {
    if (!(low <= high && high - low < Infinity)) {
      throw new RangeError(`Generator: uniform needs finite numbers low <= high, got ${low} and ${high}`);
    }
    return low + (high - low) * uniform64(this.#stream.address);
  }

  /**
   * A draw from the normal distribution, by the ziggurat method.
   *
   * @param mean Its centre.
   * @param standardDeviation Its width, at least 0.
   * @throws {RangeError} If one of them is not finite, or the standard deviation is below 0.
   * @see Marsaglia & Tsang (2000), The Ziggurat Method for Generating Random Variables
   */
  normal(mean = 0, standardDeviation = 1): number {
    if (!(standardDeviation >= 0 && standardDeviation < Infinity && Math.abs(mean) < Infinity)) {
      throw new RangeError(
        "Generator: normal needs a finite mean and a finite standard deviation of at least 0, " +
          `got ${mean} and ${standardDeviation}`,
      );
    }
    return mean + standardDeviation * normal(this.#stream.address);
  }

  /**
   * A draw from the exponential distribution, by the ziggurat method.
   *
   * @param scale Its mean, at least 0.
   * @throws {RangeError} If the scale is not finite or below 0.
   * @see Marsaglia & Tsang (2000), The Ziggurat Method for Generating Random Variables
   */
  exponential(scale = 1): number {
    if (!(scale >= 0 && scale < Infinity)) {
      throw new RangeError(`Generator: exponential needs a finite scale of at least 0, got ${scale}`);
    }
    return scale * exponential(this.#stream.address);
  }

  /**
   * The numbers 0, 1, ..., n - 1 in random order.
   *
   * @throws {RangeError} If n is not a whole number from 0 to 2^31 - 1.
   */
  permutation(n: number): Int32Array {
    requireSize("permutation", "n", n, 0);
    const range = new Int32Array(n).map((_, i) => i);
    shuffle(this.#stream, range);
    return range;
  }

  /** Puts an array or a typed array in random order, in place; all orders are equally likely. */
  shuffle<T>(array: Sequence<T>): void {
    shuffle(this.#stream, array);
  }

  /**
   * Chooses from the indices 0, 1, ..., n - 1.
   *
   * @returns An index, or `size` of them.
   * @throws {RangeError} If n or size is no whole number in range, the probabilities are not n
   * non-negative numbers that add up to 1, or more different indices are asked for than there are.
   *
   * @example
   * ```ts
   * const random = new Generator(0);
   * random.choice(4); // 3
   * random.choice(3, { p: [0.5, 0, 0.5] }); // 0
   * random.choice(10, { size: 3, replace: false }); // Int32Array [2, 0, 5]
   * ```
   */
  choice(n: number, options: ChoiceOptions & { readonly size: number }): Int32Array;
  choice(n: number, options?: ChoiceOptions & { readonly size?: undefined }): number;
  choice(n: number, options?: ChoiceOptions): number | Int32Array;
  choice(n: number, options: ChoiceOptions = {}): number | Int32Array {
    return choice(this.#stream, n, options);
  }

  /**
   * Independent generators, always the same ones from the same seed, however many numbers were drawn
   * in between. A later call gives further ones.
   */
  spawn(n: number): Generator[] {
    return this.#seeds.spawn(n).map((seeds) => new Generator(seeds));
  }

  /** Everything that decides what comes next, as plain data for {@linkcode restore} or a file. */
  snapshot(): GeneratorSnapshot {
    return toSnapshot(this.#stream.read(), this.#seeds);
  }

  /**
   * Goes on from where a snapshot was taken.
   *
   * @param snapshot What {@linkcode snapshot} gave, directly or back from JSON.
   * @throws {TypeError} If it is anything else.
   *
   * @example
   * ```ts
   * const random = new Generator(0), before = random.snapshot();
   * const first = random.random();
   * random.restore(before);
   * random.random() === first; // true
   * ```
   */
  restore(snapshot: unknown): void {
    const { stream, seeds } = fromSnapshot(snapshot);
    this.#stream.write(stream);
    this.#seeds = seeds;
  }
}
