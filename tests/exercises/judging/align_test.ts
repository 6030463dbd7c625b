import { align } from "../../../lib/exercises/judging/align.ts";
import { sideBySide } from "../../../lib/exercises/side_by_side.ts";
import { assert, assertEquals } from "../../assert.ts";

/** The two values and the marks, as three lines. */
function lines(expected: unknown, got: unknown): string[] {
  return sideBySide(align(expected, got)).flatMap(({ expected, got, marks }) => [expected, got, marks]);
}

Deno.test("align() marks the elements that differ, and pads the others", () => {
  assertEquals(lines([1, 1.5, 10], [1, 22, 10]), [
    "[1, 1.5, 10]",
    "[1, 22,  10]",
    "    ^^^",
  ]);
});

Deno.test("align() goes into tables and objects", () => {
  assertEquals(lines({ q: [[0, 3.65], [4, 7]] }, { q: [[0, 1], [4, 7]] }), [
    "{ q: [[0, 3.65], [4, 7]] }",
    "{ q: [[0, 1],    [4, 7]] }",
    "          ^^^^",
  ]);
});

Deno.test("align() marks an element that only one has", () => {
  assertEquals(lines([1], [1, 2]), ["[1]", "[1, 2]", "    ^"]);
  assertEquals(lines([1, 2], Float64Array.of(1)), ["[1, 2]", "[1]", "    ^"]);
  assertEquals(lines([], [5]), ["[]", "[5]", " ^"]);
});

Deno.test("align() marks nothing where the difference is a rounding error", () => {
  assertEquals(lines([0.3], [0.1 + 0.2]), ["[0.3]", "[0.3]", ""]);
});

Deno.test("align() puts whole values beside each other where their kinds differ", () => {
  assertEquals(lines([1, 2], 3), ["[1, 2]", "3", "^^^^^^"]);
});

Deno.test("sideBySide() breaks long values, and keeps of very long ones what differs", () => {
  const long = Array.from({ length: 40 }, (_, k) => 100 + k);
  const broken = sideBySide(align(long, long));
  assertEquals(broken.length, 3);
  assert(broken.every(({ expected }) => expected.length <= 76));
  const veryLong = Array.from({ length: 1000 }, (_, k) => 1000 + k);
  const kept = sideBySide(align(veryLong, veryLong.map((value, k) => k === 700 ? 0 : value)));
  assertEquals(kept.length, 1);
  assert(kept[0].expected.includes("1700"));
});
