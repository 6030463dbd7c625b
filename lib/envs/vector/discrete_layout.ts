import type { Discrete } from "../spaces.ts";
import type { Layout } from "./batch.ts";

/** Discrete values, one number for each copy. */
export class DiscreteLayout implements Layout<number> {
  readonly length = 1;
  readonly #low: number;
  readonly #high: number;

  /** @throws {RangeError} If not all values are numbers of 32 bits. */
  constructor(space: Discrete) {
    this.#low = space.start;
    this.#high = space.start + space.n - 1;
    if (this.#low < -(2 ** 31) || this.#high >= 2 ** 31) {
      throw new RangeError(`makeVector: discrete values must be numbers of 32 bits, got ${space}`);
    }
  }

  create(copies: number): Int32Array {
    return new Int32Array(copies);
  }

  read(batch: Int32Array, copy: number): number {
    return batch[copy];
  }

  write(batch: Int32Array, copy: number, value: number): void {
    batch[copy] = value;
  }

  isBatch(value: unknown): value is Int32Array {
    return value instanceof Int32Array;
  }

  firstWrong(batch: Int32Array): number {
    const low = this.#low, high = this.#high;
    for (let copy = 0; copy < batch.length; copy++) {
      if (batch[copy] < low || batch[copy] > high) return copy;
    }
    return -1;
  }

  describe(copies: number): string {
    return `an Int32Array of ${copies}, one number for each copy`;
  }
}
