import fc from "fast-check";
import { runningMean } from "../../lib/rules/running_mean.ts";
import { assertAlmostEquals, assertEquals, assertThrows } from "../assert.ts";

Deno.test("runningMean() averages the last values, and fewer at the beginning", () => {
  assertEquals(runningMean([2, 4, 6, 8], 2), Float64Array.of(2, 3, 5, 7));
  assertEquals(runningMean([2, 4, 6, 8], 100), Float64Array.of(2, 3, 4, 5));
  assertEquals(runningMean([2, 4, 6], 1), Float64Array.of(2, 4, 6));
  assertEquals(runningMean([], 5), new Float64Array(0));
});

Deno.test("runningMean() is the mean of a slice, at every place", () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (values, window) => {
      runningMean(values, window).forEach((mean, i) => {
        const slice = values.slice(Math.max(0, i + 1 - window), i + 1);
        assertAlmostEquals(mean, slice.reduce((sum, x) => sum + x, 0) / slice.length, 1e-6);
      });
    }),
  );
});

Deno.test("runningMean() refuses a window that is none", () => {
  for (const window of [0, -1, 2.5, NaN]) assertThrows(() => runningMean([1], window), RangeError, "window");
});
