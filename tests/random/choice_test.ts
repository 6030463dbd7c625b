import { Generator } from "../../lib/random/generator.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../assert.ts";

Deno.test("choice() draws indices in proportion to their probabilities", () => {
  const generator = new Generator(0), p = [0.1, 0, 0.6, 0.3], count = 100_000;
  const times = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) times[generator.choice(4, { p })]++;
  // The largest standard deviation of these shares is sqrt(0.6 · 0.4 / 100,000) = 0.0015.
  p.forEach((probability, i) => assertAlmostEquals(times[i] / count, probability, 0.007));
  assertEquals(times[1], 0);
});

Deno.test("choice() gives a draw on the border of two indices to the second", () => {
  const draw = new Generator(0).random();
  assertEquals(new Generator(0).choice(2, { p: [draw, 1 - draw] }), 1);
});

Deno.test("choice() without replacement never repeats itself", () => {
  const generator = new Generator(0);
  const p = Float64Array.from({ length: 50 }, (_, i) => (i + 1) / 1275);
  for (let i = 0; i < 200; i++) {
    assertEquals(new Set(generator.choice(50, { size: 20, replace: false })).size, 20);
    assertEquals(new Set(generator.choice(50, { size: 20, replace: false, p })).size, 20);
  }
  const all = generator.choice(20_000, { size: 20_000, replace: false });
  assertEquals(all.toSorted(), Int32Array.from({ length: 20_000 }, (_, i) => i));
});

Deno.test("choice() leaves the probabilities alone", () => {
  const p = [0.25, 0.25, 0.5];
  new Generator(0).choice(3, { p, size: 3, replace: false });
  assertEquals(p, [0.25, 0.25, 0.5]);
});

Deno.test("choice() without size gives a number, with one an Int32Array", () => {
  const generator = new Generator(0);
  const one: number = generator.choice(3), none: Int32Array = generator.choice(3, { size: 0 });
  assert(Number.isInteger(one));
  assertEquals(none, new Int32Array(0));
});

Deno.test("choice() takes the rounding of float32 probabilities, not of wrong ones", () => {
  const generator = new Generator(0), scores = Float32Array.of(0.1, 0.2, 0.3, 0.4001);
  assert(generator.choice(4, { p: scores }) < 4);
  assertThrows(() => generator.choice(4, { p: Float64Array.from(scores) }), RangeError, "add up to 1");
  assertThrows(() => generator.choice(2, { p: Float32Array.of(0.5, 0.6) }), RangeError, "add up to 1");
});

Deno.test("choice() says what is wrong with its arguments", () => {
  const generator = new Generator(0), before = generator.snapshot();
  const refused: [() => unknown, string][] = [
    [() => generator.choice(0), "n from 1 to"],
    [() => generator.choice(1.5), "got 1.5"],
    [() => generator.choice(2 ** 31), "got 2147483648"],
    [() => generator.choice(3, { size: -1 }), "size from 0 to"],
    [() => generator.choice(3, { size: 4, replace: false }), "3 indices to choose from, got size 4"],
    [
      () => generator.choice(2, { p: [1, 0], size: 2, replace: false }),
      "1 indices to choose from, got size 2",
    ],
    [() => generator.choice(3, { p: [0.5, 0.5] }), "needs 3 probabilities, got 2"],
    [() => generator.choice(2, { p: [0.5, 0.6] }), "add up to 1, got a sum of 1.1"],
    [() => generator.choice(2, { p: [-0.5, 1.5] }), "at least 0, got -0.5 for index 0"],
    [() => generator.choice(2, { p: [NaN, 1] }), "at least 0, got NaN for index 0"],
  ];
  for (const [wrong, says] of refused) assertThrows(wrong, RangeError, says);
  assertEquals(generator.snapshot(), before);
});
