import { Discrete } from "../../../lib/envs/spaces.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { recordedSpaces } from "./recorded_spaces.ts";

Deno.test("Discrete contains its integers and nothing else", () => {
  const space = new Discrete(3, -1);
  assertEquals([-2, -1, 0, 1, 2].filter((value) => space.contains(value)), [-1, 0, 1]);
  for (const value of [0.5, NaN, Infinity, "0", null, undefined, [0], 0n]) assert(!space.contains(value));
});

for (const { space, text, checkDraws } of recordedSpaces("Discrete")) {
  Deno.test(`${text} draws and is written as Gymnasium's`, () => {
    checkDraws();
    assertEquals(`${space}`, text);
  });
}

Deno.test("Discrete refuses what makes no sense", () => {
  for (const n of [0, -1, 1.5, NaN]) assertThrows(() => new Discrete(n), RangeError, "Discrete: n");
  assertThrows(() => new Discrete(2, 0.5), RangeError, "Discrete: start");
});

Deno.test("Discrete says that it needs a generator to draw from", () => {
  const untyped: { sample(random?: unknown): unknown } = new Discrete(2);
  assertThrows(() => untyped.sample(0), TypeError, "Discrete: sample needs a generator to draw from, got 0");
  for (const random of [undefined, { seed: 0 }]) {
    assertThrows(() => untyped.sample(random), TypeError, "write space.sample(random), after const random");
  }
});
