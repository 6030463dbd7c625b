import { sampleCategory } from "../../../lib/envs/tabular/categorical.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assertEquals } from "../../assert.ts";

const drawn = new Generator(0).random(); // 0.637

Deno.test("sampleCategory() takes the first category whose sum is above the draw, not equal to it", () => {
  assertEquals(sampleCategory([drawn, 1], 0, 2, new Generator(0)), 1);
  assertEquals(sampleCategory([0.1, drawn + 1e-9, 0.9, 1], 0, 4, new Generator(0)), 1);
});

Deno.test("sampleCategory() takes the first of all where rounding left none above the draw", () => {
  assertEquals(sampleCategory([0.2, 0.4, 0.6], 0, 3, new Generator(0)), 0);
});

Deno.test("sampleCategory() looks at the categories between two places only", () => {
  assertEquals(sampleCategory([1, 1, 0.5, 0.7, 1, 1], 2, 5, new Generator(0)), 3);
  assertEquals(sampleCategory([1, 1, 0.2, 0.3], 2, 4, new Generator(0)), 2);
});
