import { VectorBlock } from "../../lib/envs/vector_block.ts";
import { assertEquals } from "../assert.ts";

Deno.test("VectorBlock hands out zeros that no other vector shares, block after block", () => {
  const block = new VectorBlock(3);
  const vectors = Array.from({ length: 300 }, (_, i) => {
    const vector = block.next();
    assertEquals(vector, new Float32Array(3));
    return vector.fill(i);
  });
  vectors.forEach((vector, i) => assertEquals(vector, Float32Array.of(i, i, i)));
});
