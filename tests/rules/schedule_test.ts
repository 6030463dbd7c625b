import { exponential, linear } from "../../lib/rules/schedule.ts";
import { assertAlmostEquals, assertEquals, assertThrows } from "../assert.ts";

Deno.test("linear() goes straight from one value to the other, and stays there", () => {
  const epsilon = linear(1, 0.1, 100);
  assertEquals([0, 100, 101, 1e9].map((step) => epsilon(step, 0)), [1, 0.1, 0.1, 0.1]);
  assertAlmostEquals(epsilon(50, 0), 0.55);
  assertEquals(epsilon(50, 7), epsilon(50, 0));
});

Deno.test("exponential() shrinks by its factor an episode, down to its floor", () => {
  const epsilon = exponential(0.4, 0.5, 0.06);
  assertEquals([0, 1, 2, 3, 900].map((episode) => epsilon(0, episode)), [0.4, 0.2, 0.1, 0.06, 0.06]);
});

Deno.test("schedules refuse numbers that make no sense", () => {
  assertThrows(() => linear(1, NaN, 5), RangeError, "linear: to");
  assertThrows(() => linear(1, 0, 0), RangeError, "linear: steps");
  assertThrows(() => exponential(1, 1.1), RangeError, "exponential: factor");
  assertThrows(() => exponential(1, 0), RangeError, "exponential: factor");
  assertThrows(() => exponential(0.1, 0.9, 0.2), RangeError, "exponential: floor");
  assertThrows(() => exponential(-0.3, 0.9), RangeError, "exponential: floor");
  assertThrows(() => exponential(Infinity, 0.5), RangeError, "exponential: from");
});
