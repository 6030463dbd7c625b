import { Box, Discrete } from "../../lib/envs/spaces.ts";
import { Generator } from "../../lib/random/generator.ts";
import { assert, assertEquals, assertThrows } from "../assert.ts";

Deno.test("Discrete contains its integers and nothing else", () => {
  const space = new Discrete(3, -1);
  assertEquals([-2, -1, 0, 1, 2, 0.5, NaN].map((value) => space.contains(value)), [
    false,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  for (const value of ["0", null, undefined, [0], 0n]) assert(!space.contains(value));
  assertEquals(`${space}`, "Discrete(3, start=-1)");
  assertEquals(`${new Discrete(2)}`, "Discrete(2)");
});

Deno.test("Discrete samples as Gymnasium does", () => {
  const random = new Generator(0);
  // gymnasium.spaces.Discrete(5, seed=0), ten samples
  assertEquals(Array.from({ length: 10 }, () => new Discrete(5).sample(random)), [
    4,
    3,
    2,
    1,
    1,
    0,
    0,
    0,
    0,
    4,
  ]);
});

Deno.test("Box samples as Gymnasium does, bounded, half bounded and unbounded", () => {
  const box = new Box([-1, -Infinity, 0, -Infinity], [1, Infinity, Infinity, 3]);
  const random = new Generator(0);
  // gymnasium.spaces.Box(low, high, dtype=float32, seed=0), two samples
  assertEquals(box.sample(random), Float32Array.of(-0.96694475, 0.12573022, 1.019597, 2.9801934));
  assertEquals(box.sample(random), Float32Array.of(0.4589931, -0.5356694, 1.6299404, 2.326417));
});

Deno.test("Box contains vectors of its length within its bounds, the bounds included", () => {
  const box = new Box([-1, 0], [1, Infinity]);
  assert(box.contains(Float32Array.of(-1, 1e30)));
  assert(!box.contains(Float32Array.of(-1.1, 0)));
  assert(!box.contains(Float32Array.of(NaN, 0)));
  assert(!box.contains(Float32Array.of(0)));
  assert(!box.contains([0, 0]));
  assertEquals(`${box}`, "Box([-1 0], [1 Infinity], (2,), float32)");
});

Deno.test("spaces refuse what makes no sense", () => {
  for (const n of [0, -1, 1.5, NaN]) assertThrows(() => new Discrete(n), RangeError, "Discrete: n");
  assertThrows(() => new Discrete(2, 0.5), RangeError, "Discrete: start");
  assertThrows(() => new Box([0], [1, 2]), RangeError, "equally long");
  assertThrows(() => new Box([0, 3], [1, 2]), RangeError, "low[1]");
  assertThrows(() => new Box([NaN], [1]), RangeError, "low[0]");
  const untyped: new (low?: unknown, high?: unknown) => unknown = Object.assign(Box);
  for (const bounds of [[], [-1, 1], [[0], 1]]) {
    assertThrows(() => new untyped(...bounds), TypeError, "Box: low and high must be lists of numbers");
  }
});

Deno.test("a space says that it needs a generator to draw from", () => {
  for (const space of [new Discrete(2), new Box([0], [1]), new Box([], [])]) {
    const untyped: { sample(random?: unknown): unknown } = Object.assign(space);
    for (const random of [undefined, 0, { seed: 0 }]) {
      assertThrows(() => untyped.sample(random), TypeError, "write space.sample(random), after const random");
    }
  }
  const untyped: { sample(random?: unknown): unknown } = new Discrete(2);
  assertThrows(() => untyped.sample(0), TypeError, "Discrete: sample needs a generator to draw from, got 0");
});
