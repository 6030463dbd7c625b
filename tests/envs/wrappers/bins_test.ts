import fc from "fast-check";
import { binEdges, binIndex } from "../../../lib/envs/wrappers/bins.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";

Deno.test("binEdges() cuts the ranges of source lesson a as its outline lists them", () => {
  const rounded = (edges: Float64Array) => Array.from(edges, (edge) => Number(edge.toFixed(6)));
  assertEquals(rounded(binEdges(-2.4, 2.4, 8)), [-1.8, -1.2, -0.6, 0, 0.6, 1.2, 1.8]);
  assertEquals(rounded(binEdges(-2, 2, 10)), [-1.6, -1.2, -0.8, -0.4, 0, 0.4, 0.8, 1.2, 1.6]);
  assertEquals(rounded(binEdges(-0.418, 0.418, 6)), [-0.278667, -0.139333, 0, 0.139333, 0.278667]);
  assertEquals(binEdges(0, 1, 1).length, 0);
});

Deno.test("binIndex() puts a value on an edge into the bin on its right", () => {
  const edges = [-1, 0, 1];
  assertEquals([-2, -1, -0.5, 0, 0.99, 1, 7].map((value) => binIndex(value, edges)), [0, 1, 1, 2, 2, 3, 3]);
  assertEquals(binIndex(5, []), 0);
});

Deno.test("binIndex() counts the edges that are not above the value", () => {
  fc.assert(fc.property(
    fc.double({ noNaN: true }),
    fc.array(fc.double({ noNaN: true }), { maxLength: 20 }),
    (value, edges) => {
      const sorted = Float64Array.from(edges).sort();
      assertEquals(binIndex(value, sorted), sorted.filter((edge) => edge <= value).length);
    },
  ));
});

Deno.test("binEdges() refuses an empty or endless range and a broken number of bins", () => {
  for (const [low, high] of [[1, 1], [2, 1], [-Infinity, 0], [0, NaN]]) {
    assertThrows(() => binEdges(low, high, 4), RangeError, "binEdges: low");
  }
  for (const bins of [0, -1, 1.5, NaN]) {
    assertThrows(() => binEdges(0, 1, bins), RangeError, "binEdges: bins");
  }
  assert(binEdges(0, 1, 3).every((edge, i, edges) => i === 0 || edge > edges[i - 1]));
});
