import { same } from "../../../lib/exercises/judging/compare.ts";
import { assertEquals } from "../../assert.ts";

Deno.test("same() forgives a rounding error and nothing more", () => {
  assertEquals(same(0.3, 0.1 + 0.2), true);
  assertEquals(same(0, 1e-12), true);
  assertEquals(same(1e6, 1e6 + 1e-4), true);
  assertEquals(same(1, 1 + 1e-8), false);
  assertEquals(same(1e6, 1e6 + 1), false);
  assertEquals(same(1, 2, 1), true);
});

Deno.test("same() knows NaN, infinity and both zeros", () => {
  assertEquals(same(NaN, NaN), true);
  assertEquals(same(NaN, 0), false);
  assertEquals(same(0, NaN), false);
  assertEquals(same(Infinity, Infinity), true);
  assertEquals(same(Infinity, -Infinity), false);
  assertEquals(same(Infinity, 1e300), false);
  assertEquals(same(0, -0), true);
});

Deno.test("same() takes typed arrays for arrays of the same length", () => {
  assertEquals(same([1, 2], Float32Array.of(1, 2)), true);
  assertEquals(same(Float64Array.of(1, 2), [1, 2]), true);
  assertEquals(same([1, 2], [1, 2, 3]), false);
  assertEquals(same([1, 2, 3], [1, 2]), false);
  assertEquals(same([[1], [2]], [[1], [2]]), true);
  assertEquals(same([[1], [2]], [[1], 2]), false);
  assertEquals(same([1], 1), false);
  assertEquals(same(1, [1]), false);
});

Deno.test("same() compares plain objects by their entries, other things by identity", () => {
  assertEquals(same({ a: 1, b: [2] }, { b: [2], a: 1 }), true);
  assertEquals(same({ a: 1 }, { a: 1, b: 2 }), false);
  assertEquals(same({ a: undefined }, { b: undefined }), false);
  assertEquals(same("10", 10), false);
  assertEquals(same(null, undefined), false);
  assertEquals(same(new Map(), new Map()), false);
});

Deno.test("same() compares as ever where an answer has put something else in place of what it needs", () => {
  const { abs } = Math, { is } = Object;
  Math.abs = () => 0;
  Object.is = () => true;
  try {
    assertEquals([same(11, 5), same("a", "b")], [false, false]);
  } finally {
    Object.assign(Math, { abs });
    Object.assign(Object, { is });
  }
});
