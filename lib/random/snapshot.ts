import { SeedSequence } from "./seed_sequence.ts";
import type { StreamState } from "./stream.ts";

/**
 * A generator as plain data that JSON keeps whole; numbers of more than 53 bits
 * are strings of decimal digits.
 */
export type GeneratorSnapshot = {
  readonly algorithm: "PCG64";
  /** Where the stream is: 128 bits. */
  readonly state: string;
  /** Which stream it is: 128 bits, odd. */
  readonly increment: string;
  /** The 32 bits that the latest 32-bit draw left for the next one, or null. */
  readonly spare: number | null;
  /** The seed. */
  readonly entropy: string;
  /** The path from the seed to this generator through `spawn`. */
  readonly spawnKey: readonly number[];
  /** How many children have been spawned. */
  readonly childrenSpawned: number;
};

/** The data of a stream and its seeds. */
export function toSnapshot({ state, increment, spare }: StreamState, seeds: SeedSequence): GeneratorSnapshot {
  return {
    algorithm: "PCG64",
    state: String(state),
    increment: String(increment),
    spare,
    entropy: String(seeds.entropy),
    spawnKey: [...seeds.spawnKey],
    childrenSpawned: seeds.childrenSpawned,
  };
}

/**
 * The stream and the seeds of a snapshot.
 *
 * @throws {TypeError} If the value is not a snapshot of a generator.
 */
export function fromSnapshot(value: unknown): { stream: StreamState; seeds: SeedSequence } {
  if (!isSnapshot(value)) {
    throw new TypeError(
      "Generator: restore() needs what snapshot() gave, an object with algorithm, state, increment, spare, " +
        `entropy, spawnKey and childrenSpawned, got ${JSON.stringify(value)}`,
    );
  }
  const { state, increment, spare, entropy, spawnKey, childrenSpawned } = value;
  return {
    stream: { state: BigInt(state), increment: BigInt(increment), spare },
    seeds: new SeedSequence(BigInt(entropy), { spawnKey, childrenSpawned }),
  };
}

function isSnapshot(value: unknown): value is GeneratorSnapshot {
  if (typeof value !== "object" || value === null) return false;
  const found: { [Key in keyof GeneratorSnapshot]?: unknown } = value;
  return found.algorithm === "PCG64" &&
    isDigits(found.state) && BigInt(found.state) >> 128n === 0n &&
    isDigits(found.increment) && BigInt(found.increment) >> 128n === 0n &&
    BigInt(found.increment) % 2n === 1n &&
    (found.spare === null || isWhole(found.spare) && found.spare < 2 ** 32) &&
    isDigits(found.entropy) &&
    Array.isArray(found.spawnKey) && found.spawnKey.every(isWhole) &&
    isWhole(found.childrenSpawned);
}

function isDigits(value: unknown): value is string {
  return typeof value === "string" && /^\d+$/.test(value);
}

function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
