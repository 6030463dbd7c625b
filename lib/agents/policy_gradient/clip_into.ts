import type { Box } from "../../envs/spaces.ts";

/** Takes vectors, one behind the other, to the nearest ones in a box, in place. */
export function clipInto({ low, high, length }: Box, vectors: Float32Array): Float32Array {
  for (let i = 0; i < vectors.length; i++) {
    vectors[i] = Math.min(Math.max(vectors[i], low[i % length]), high[i % length]);
  }
  return vectors;
}
