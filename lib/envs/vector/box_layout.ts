import type { Box } from "../spaces.ts";
import { VectorBlock } from "../vector_block.ts";
import type { Layout } from "./batch.ts";

/** Vectors, the components of a copy beside each other. */
export class BoxLayout implements Layout<Float32Array> {
  readonly length: number;
  readonly #vectors: VectorBlock;

  constructor(space: Box) {
    this.length = space.length;
    this.#vectors = new VectorBlock(space.length);
  }

  create(copies: number): Float32Array {
    return new Float32Array(copies * this.length);
  }

  read(batch: Float32Array, copy: number): Float32Array {
    const vector = this.#vectors.next(), start = copy * this.length;
    for (let i = 0; i < vector.length; i++) vector[i] = batch[start + i];
    return vector;
  }

  write(batch: Float32Array, copy: number, value: Float32Array): void {
    batch.set(value, copy * this.length);
  }

  isBatch(value: unknown): value is Float32Array {
    return value instanceof Float32Array;
  }

  firstWrong(batch: Float32Array): number {
    for (let i = 0; i < batch.length; i++) {
      if (!Number.isFinite(batch[i])) return Math.floor(i / this.length);
    }
    return -1;
  }

  describe(copies: number): string {
    const each = this.length === 1 ? "one number" : `${this.length} numbers`;
    return `a Float32Array of ${copies * this.length}, ${each} for each copy`;
  }
}
