import { Box } from "../../../lib/envs/spaces.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { recordedSpaces } from "./recorded_spaces.ts";

Deno.test("Box contains vectors of its length within its bounds, the bounds included", () => {
  const box = new Box([-1, 0], [1, Infinity]);
  assert(box.contains(Float32Array.of(-1, 1e30)));
  assert(!box.contains(Float32Array.of(-1.1, 0)));
  assert(!box.contains(Float32Array.of(NaN, 0)));
  assert(!box.contains(Float32Array.of(0)));
  for (const value of [[0, 0], Float64Array.of(0, 0), 0, null, undefined]) assert(!box.contains(value));
});

Deno.test("Box is written with all its bounds, in the shortest decimals", () => {
  assertEquals(`${new Box([-1, 0], [1, Infinity])}`, "Box([-1 0], [1 Infinity], (2,), float32)");
  assertEquals(`${new Box([-4.8], [0.1])}`, "Box([-4.8], [0.1], (1,), float32)");
});

for (const { space, checkDraws } of recordedSpaces("Box")) {
  Deno.test(`${space} draws what Gymnasium's draws, all of it inside`, () => {
    checkDraws();
    const random = new Generator(0);
    for (let i = 0; i < 200; i++) assert(space.contains(space.sample(random)));
  });
}

Deno.test("Box refuses what makes no sense", () => {
  assertThrows(() => new Box([0], [1, 2]), RangeError, "equally long");
  assertThrows(() => new Box([0, 3], [1, 2]), RangeError, "low[1]");
  assertThrows(() => new Box([NaN], [1]), RangeError, "low[0]");
  assertThrows(() => new Box([Infinity], [Infinity]), RangeError, "low[0] must be a number or -Infinity");
  assertThrows(() => new Box([-Infinity], [-Infinity]), RangeError, "got -Infinity and -Infinity");
  const untyped: new (low?: unknown, high?: unknown) => unknown = Object.assign(Box);
  for (const bounds of [[], [-1, 1], [[0], 1], [null, null], [{}, {}]]) {
    assertThrows(() => new untyped(...bounds), TypeError, "Box: low and high must be lists of numbers");
  }
});

Deno.test("Box says that it needs a generator to draw from, even if it has nothing to draw", () => {
  for (const box of [new Box([0], [1]), new Box([], [])]) {
    const untyped: { sample(random?: unknown): unknown } = Object.assign(box);
    for (const random of [undefined, 0, { seed: 0 }]) {
      assertThrows(() => untyped.sample(random), TypeError, "write space.sample(random), after const random");
    }
  }
});
