import { assert, assertEquals } from "../../assert.ts";
import { extent } from "../../../lib/envs/extent.ts";
import { envelope, everyKth } from "../../../lib/notebook/plot/series.ts";

Deno.test("everyKth() keeps a short curve whole, and of a long one every k-th place and the last", () => {
  assertEquals(everyKth(4, 10), [0, 1, 2, 3]);
  assertEquals(everyKth(10, 4), [0, 3, 6, 9]);
  assertEquals(everyKth(11, 4), [0, 3, 6, 9, 10]);
  assertEquals(everyKth(0), []);
});

Deno.test("envelope() keeps the lowest and the highest value of every stretch, in their order", () => {
  assertEquals(envelope([5, 1, 9, 2, 3, 3], 4), [
    { x: 1, y: 1 },
    { x: 2, y: 9 },
    { x: 3, y: 2 },
    { x: 4, y: 3 },
  ]);
});

Deno.test("envelope() loses no spike of a long curve", () => {
  const values = new Float64Array(10_000);
  values[1234] = 7;
  values[8765] = -7;
  const points = envelope(values);
  assert(points.length <= 1001);
  assertEquals(extent(points.map(({ y }) => y)), { low: -7, high: 7 });
});

Deno.test("extent() leaves out what is not finite", () => {
  assertEquals(extent([NaN, 3, -1, Infinity]), { low: -1, high: 3 });
});
