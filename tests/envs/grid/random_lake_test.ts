import { randomLake } from "../../../lib/envs/grid/random_lake.ts";
import { assertEquals, assertThrows } from "../../assert.ts";

Deno.test("randomLake() draws Gymnasium's lake from the same seed", () => {
  assertEquals(randomLake({ size: 4, seed: 1 }), ["SHFH", "FFHF", "FFFF", "FFFG"]);
  // Most lakes of this kind have no way across and are drawn again.
  assertEquals(randomLake({ size: 6, frozen: 0.35, seed: 11 }), [
    "SFHHHH",
    "FHHFFF",
    "FHHHHH",
    "FFFFFH",
    "FHHHFH",
    "HFFHFG",
  ]);
});

Deno.test("randomLake() finds ways that lead back, up and to the left", () => {
  assertEquals(randomLake({ size: 5, frozen: 0.6, seed: 952 }), [
    "SHFFF",
    "FFFHF",
    "FFHFF",
    "FHHFH",
    "HHHFG",
  ]);
});

Deno.test("randomLake() is 8 squares wide, four fifths frozen, of seed 0 unless told otherwise", () => {
  assertEquals(randomLake(), randomLake({ size: 8, frozen: 0.8, seed: 0 }));
  assertEquals(randomLake()[0], "SFFFHHFF");
});

Deno.test("randomLake() without holes has but its two ends", () => {
  assertEquals(randomLake({ size: 3, frozen: 1, seed: 7 }), ["SFF", "FFF", "FFG"]);
});

Deno.test("randomLake() gives up where no lake has a way across", () => {
  assertThrows(() => randomLake({ frozen: 0 }), RangeError, "frozen must be larger, got 0");
  assertThrows(() => randomLake({ size: 100, frozen: 0.2 }), RangeError, "found no lake of size 100");
});

Deno.test("randomLake() refuses options that are none", () => {
  const untyped: { draw(options: unknown): string[] } = { draw: randomLake };
  assertThrows(() => untyped.draw({ p: 0.8 }), TypeError, 'no option "p"');
  assertThrows(() => untyped.draw({ size: 1 }), RangeError, "size must be an integer of at least 2, got 1");
  assertThrows(() => untyped.draw({ size: 501 }), RangeError, "at most 250,000 squares, got 501 × 501");
  assertThrows(() => untyped.draw({ frozen: 1.2 }), RangeError, "frozen must be between 0 and 1, got 1.2");
  assertThrows(() => untyped.draw({ seed: -1 }), RangeError, "-1");
});
