import fc from "fast-check";
import { Generator } from "../../lib/random/generator.ts";
import { sampleAction } from "../../lib/rules/sample_action.ts";
import { softmax } from "../../lib/rules/softmax.ts";
import { assert, assertAlmostEquals, assertEquals } from "../assert.ts";

Deno.test("softmax() makes three times as likely what is preferred by the logarithm of 3", () => {
  const [one, three] = softmax([0, Math.log(3)]);
  assertAlmostEquals(one, 0.25, 1e-15);
  assertAlmostEquals(three, 0.75, 1e-15);
  assertEquals(softmax([7, 7, 7, 7]), Float64Array.of(0.25, 0.25, 0.25, 0.25));
});

Deno.test("softmax() is sharper the colder it is, and even where it is hot", () => {
  assertAlmostEquals(softmax([0, 1], 1 / Math.log(9))[1], 0.9, 1e-15); // exp(log 9) = 9 times as likely
  assertAlmostEquals(softmax([0, 1], 1e6)[1], 0.5, 1e-6);
  assertEquals(softmax([0, 1], 1e-6), Float64Array.of(0, 1));
});

Deno.test("softmax() is not changed by what is added to all preferences, to the last bit where the sums are exact", () => {
  const preference = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(fc.array(preference, { minLength: 1, maxLength: 8 }), preference, (preferences, more) => {
      assertEquals(softmax(preferences.map((value) => value + more)), softmax(preferences));
    }),
  );
});

Deno.test("softmax() gives probabilities, in the order of the preferences, however large these are", () => {
  const preference = fc.double({ min: -1e300, max: 1e300, noNaN: true });
  fc.assert(
    fc.property(fc.array(preference, { minLength: 1, maxLength: 8 }), (preferences) => {
      const probabilities = softmax(preferences);
      assertAlmostEquals(probabilities.reduce((sum, p) => sum + p), 1, 1e-12);
      preferences.forEach((a, i) =>
        preferences.forEach((b, j) => assert(a < b || probabilities[i] >= probabilities[j]))
      );
    }),
  );
  assertEquals(softmax([1e308, -1e308, 1e308]), Float64Array.of(0.5, 0, 0.5));
});

Deno.test("softmax() never takes what is forbidden, at any temperature", () => {
  for (const temperature of [1e-6, 0.1, 1, 1e6]) {
    assertEquals(softmax([2, -Infinity, 2], temperature), Float64Array.of(0.5, 0, 0.5));
    assertEquals(softmax([-Infinity, -3], temperature), Float64Array.of(0, 1));
  }
});

Deno.test("softmax() leaves its argument alone", () => {
  const preferences = Float64Array.of(1, 2, -Infinity);
  softmax(preferences, 0.5);
  assertEquals(preferences, Float64Array.of(1, 2, -Infinity));
});

Deno.test("sampleAction() draws each action as often as its probability says, with one number", () => {
  const random = new Generator(3), twin = new Generator(3), counts = [0, 0, 0, 0];
  for (let i = 0; i < 40_000; i++) counts[sampleAction([0.5, 0, 0.2, 0.3], random)]++;
  for (let i = 0; i < 40_000; i++) twin.random();
  assertEquals(random.snapshot(), twin.snapshot());
  [0.5, 0, 0.2, 0.3].forEach((share, action) => assertAlmostEquals(counts[action] / 40_000, share, 0.01));
  assertEquals(counts[1], 0);
});

Deno.test("sampleAction() draws what numpy's choice does from the same stream", () => {
  const ours = new Generator(9), theirs = new Generator(9), p = [0.1, 0.2, 0.3, 0.4];
  for (let i = 0; i < 1000; i++) assertEquals(sampleAction(p, ours), theirs.choice(4, { p }));
});

Deno.test("sampleAction() takes the last that can happen where rounding leaves the sum below 1", () => {
  const random = new Generator(0);
  for (let i = 0; i < 100; i++) assertEquals(sampleAction([0, 1e-300, 0], random), 1);
});
