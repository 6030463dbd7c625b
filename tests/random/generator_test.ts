import { Generator } from "../../lib/random/generator.ts";
import { SeedSequence } from "../../lib/random/seed_sequence.ts";
import { assert, assertAlmostEquals, assertEquals, assertNotEquals, assertThrows } from "../assert.ts";

function draws(generator: Generator, count = 5): number[] {
  return Array.from({ length: count }, () => generator.random());
}

function mean(count: number, draw: () => number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += draw();
  return sum / count;
}

Deno.test("Generator: the same seed gives the same numbers, another seed others", () => {
  assertEquals(draws(new Generator(7)), draws(new Generator(7n)));
  assertNotEquals(draws(new Generator(7)), draws(new Generator(8)));
});

Deno.test("Generator: a draw from one does not move another", () => {
  const alone = draws(new Generator(1), 4);
  const one = new Generator(1), other = new Generator(2);
  const mixed = [one.random(), other.random(), one.random(), other.normal(), one.random(), one.random()];
  assertEquals([mixed[0], mixed[2], mixed[4], mixed[5]], alone);
});

Deno.test("Generator refuses seeds that are no whole numbers of at least 0", () => {
  for (const seed of [-1, -1n, 0.5, NaN, Infinity, 2 ** 53]) {
    assertThrows(() => new Generator(seed), RangeError, `must be a whole number of at least 0`);
  }
  const seed: unknown = "7";
  // @ts-expect-error: a seed from JavaScript may be anything
  assertThrows(() => new Generator(seed), TypeError, "must be a number or a bigint, got string");
});

Deno.test("random() and randomFloat32() lie in [0, 1) with the mean 1/2", () => {
  const generator = new Generator(0);
  for (const draw of [() => generator.random(), () => generator.randomFloat32()]) {
    const all = Array.from({ length: 100_000 }, draw);
    assert(all.every((x) => x >= 0 && x < 1));
    // The standard deviation of the mean is 0.289 / sqrt(100,000) = 0.0009.
    assertAlmostEquals(all.reduce((sum, x) => sum + x) / all.length, 0.5, 0.004);
  }
  assert(draws(generator).every((x) => Math.fround(x) !== x), "doubles are finer than floats");
  assertEquals(Math.fround(generator.randomFloat32()) * 2 ** 24 % 1, 0);
});

Deno.test("integers() reaches both ends of its range and nothing else", () => {
  const generator = new Generator(0), seen = new Set<number>();
  for (let i = 0; i < 1000; i++) seen.add(generator.integers(-2, 4));
  assertEquals([...seen].sort((a, b) => a - b), [-2, -1, 0, 1, 2, 3]);
});

Deno.test("integers() of one possible value draws nothing", () => {
  const generator = new Generator(0), before = generator.snapshot();
  assertEquals([generator.integers(5, 6), generator.integers(5n, 6n)], [5, 5n]);
  assertEquals(generator.snapshot(), before);
});

Deno.test("integers() gives the same from bigints as from numbers", () => {
  const numbers = new Generator(3), bigints = new Generator(3);
  for (
    const [low, high] of [[0, 10], [-5, 2 ** 31], [0, 2 ** 32], [-1, 2 ** 40], [-(2 ** 53) + 1, 2 ** 53 - 1]]
  ) {
    assertEquals(BigInt(numbers.integers(low, high)), bigints.integers(BigInt(low), BigInt(high)));
  }
});

Deno.test("integers() with a single bound begins at 0", () => {
  const single = new Generator(4), both = new Generator(4);
  for (const high of [1, 2, 3, 10, 2 ** 32, 2 ** 40]) {
    assertEquals(single.integers(high), both.integers(0, high));
    assertEquals(single.integers(BigInt(high)), both.integers(0n, BigInt(high)));
  }
  assertEquals(single.snapshot(), both.snapshot());
  // numpy: default_rng(0).integers(6), five times
  const dice = new Generator(0);
  assertEquals(Array.from({ length: 5 }, () => dice.integers(6)), [5, 3, 3, 1, 1]);
  for (const high of [0, -1, 1.5, NaN]) {
    assertThrows(() => single.integers(high), RangeError, `got 0 and ${high}`);
  }
  assertThrows(() => single.integers(0n), RangeError, "got 0 and 0");
  const high: unknown = "3";
  // @ts-expect-error: a bound from JavaScript may be anything
  assertThrows(() => single.integers(high), TypeError, "or one of them, got string 3");
});

Deno.test("integers() refuses empty ranges, fractions and what a double cannot hold", () => {
  const generator = new Generator(0);
  for (const [low, high] of [[3, 3], [4, 3], [0, 1.5], [NaN, 3], [0, 2 ** 53], [0, Infinity]]) {
    assertThrows(() => generator.integers(low, high), RangeError, `got ${low} and ${high}`);
  }
  assertThrows(() => generator.integers(0n, 2n ** 63n + 1n), RangeError, "from -(2 ** 63) to 2 ** 63");
  assertThrows(() => generator.integers(-(2n ** 63n) - 1n, 0n), RangeError, "from -(2 ** 63) to 2 ** 63");
  const high: unknown = 10n;
  // @ts-expect-error: bounds from JavaScript may be anything
  assertThrows(() => generator.integers(0, high), TypeError, "two numbers or two bigints");
});

Deno.test("uniform() lies in its range, and refuses one that is empty or endless", () => {
  const generator = new Generator(0);
  for (let i = 0; i < 1000; i++) {
    const draw = generator.uniform(-2, 3);
    assert(draw >= -2 && draw < 3);
  }
  assertEquals(generator.uniform(3, 3), 3);
  for (
    const [low, high] of [[1, 0], [NaN, 1], [0, NaN], [0, Infinity], [-Infinity, 0], [Infinity, Infinity]]
  ) {
    assertThrows(() => generator.uniform(low, high), RangeError, "low <= high");
  }
});

Deno.test("exponential() has its mean and its memoryless tail, and refuses other scales", () => {
  const generator = new Generator(11), count = 100_000;
  assertAlmostEquals(mean(count, () => generator.exponential(3)), 3, 0.05);
  assertAlmostEquals(mean(count, () => Number(generator.exponential() > 2)), Math.exp(-2), 0.005);
  assertEquals(generator.exponential(0), 0);
  for (const scale of [-1, NaN, Infinity]) {
    assertThrows(() => generator.exponential(scale), RangeError, `got ${scale}`);
  }
});

Deno.test("normal() has its mean and standard deviation, and refuses others", () => {
  const generator = new Generator(0), count = 100_000;
  // The standard deviations of these means are 3 and 13 divided by the root of 100,000: 0.009 and 0.04.
  assertAlmostEquals(mean(count, () => generator.normal(2, 3)), 2, 0.04);
  assertAlmostEquals(mean(count, () => (generator.normal(2, 3) - 2) ** 2), 9, 0.16);
  assertEquals(generator.normal(2, 0), 2);
  for (const [centre, deviation] of [[0, -1], [0, NaN], [NaN, 1], [0, Infinity], [-Infinity, 1]]) {
    assertThrows(() => generator.normal(centre, deviation), RangeError, `got ${centre} and ${deviation}`);
  }
});

Deno.test("permutation() and shuffle() keep every element and reach every order", () => {
  const generator = new Generator(0), orders = new Set<string>();
  for (let i = 0; i < 300; i++) orders.add(generator.permutation(4).join());
  assertEquals(orders.size, 24);
  const words = ["a", "b", "c", "d"], floats = new Float64Array([1, 2, 3]), big = new BigInt64Array([1n, 2n]);
  generator.shuffle(words);
  generator.shuffle(floats);
  generator.shuffle(big);
  assertEquals([words.toSorted(), [...floats.toSorted()], [...big.toSorted()]], [["a", "b", "c", "d"], [
    1,
    2,
    3,
  ], [
    1n,
    2n,
  ]]);
  for (const n of [-1, 1.5, NaN, 2 ** 31]) {
    assertThrows(() => generator.permutation(n), RangeError, `got ${n}`);
  }
});

Deno.test("permutation() and shuffle() draw the same", () => {
  const range = Float32Array.from({ length: 20 }, (_, i) => i);
  new Generator(5).shuffle(range);
  assertEquals([...range], [...new Generator(5).permutation(20)]);
});

Deno.test("spawn() gives the same children whatever was drawn, and new ones at every call", () => {
  const parent = new Generator(0), first = parent.spawn(2);
  const later = new Generator(0);
  draws(later, 100);
  assertEquals(later.spawn(2).map((child) => child.random()), first.map((child) => child.random()));
  const all = [new Generator(0), ...parent.spawn(2), ...new Generator(0).spawn(2)].map((child) =>
    child.random()
  );
  assertEquals(new Set(all).size, 5);
  assertThrows(() => parent.spawn(-1), RangeError, "the number of children");
});

Deno.test("Generator from a SeedSequence is the one that numpy would make of it", () => {
  const [child] = new SeedSequence(9).spawn(1);
  assertEquals(draws(new Generator(child)), draws(new Generator(9).spawn(1)[0]));
});
