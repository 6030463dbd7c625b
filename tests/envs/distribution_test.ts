import { isDistribution, oneHot, uniformOver } from "../../lib/envs/distribution.ts";
import { assertEquals } from "../assert.ts";

Deno.test("isDistribution() takes numbers of at least 0 that add up to 1, as closely as float32 has them", () => {
  for (const yes of [[1], [0.25, 0.75], [0, 1, 0], Float32Array.of(0.1, 0.2, 0.7)]) {
    assertEquals(isDistribution(yes), true);
  }
  for (const no of [[], [0.5], [0.5, 0.6], [-0.5, 1.5], [NaN, 1], ["1"], [1, undefined], new Array(1)]) {
    assertEquals(isDistribution(no), false);
  }
});

Deno.test("oneHot() and uniformOver() share out all probability", () => {
  assertEquals(oneHot(2, 4), [0, 0, 1, 0]);
  assertEquals(uniformOver([0, 3], 4), [0.5, 0, 0, 0.5]);
});
