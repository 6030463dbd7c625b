/** The small sums that the updates are made of. */
import { clipInto } from "../../../lib/agents/policy_gradient/clip_into.ts";
import { driftOf } from "../../../lib/agents/policy_gradient/drift.ts";
import { explainedVariance } from "../../../lib/agents/policy_gradient/explained_variance.ts";
import { normalised } from "../../../lib/agents/policy_gradient/normalised.ts";
import { Box } from "../../../lib/envs/spaces.ts";
import { assert, assertAlmostEquals, assertEquals } from "../../assert.ts";

Deno.test("normalised() brings numbers to mean 0 and sample deviation 1, and leaves them alone", () => {
  const numbers = Float32Array.of(2, 4, 6), fresh = normalised(numbers); // mean 4, deviation √((4 + 0 + 4) / 2) = 2
  assertEquals([...fresh], [-1, 0, 1]);
  assertEquals([...numbers], [2, 4, 6]);
});

Deno.test("normalised() makes equal numbers, and a single one, 0", () => {
  assertEquals([...normalised(Float32Array.of(7, 7, 7))], [0, 0, 0]);
  assertEquals([...normalised(Float32Array.of(-3))], [0]);
  assertEquals([...normalised(new Float32Array())], []);
});

Deno.test("explainedVariance() is 1 for a critic that knows, 0 for one that says the same of all, less for a worse", () => {
  const returns = [1, 2, 3];
  assertEquals(explainedVariance(returns, returns), 1);
  assertEquals(explainedVariance([9, 9, 9], returns), 0);
  assertEquals(explainedVariance([3, 2, 1], returns), -3); // errors −2, 0, 2: four times the spread of the returns
  assert(Number.isNaN(explainedVariance([1, 2], [5, 5])));
});

Deno.test("driftOf() is 0 where nothing has changed, and grows with the ratio either way", () => {
  const old = Float32Array.of(-1, -2);
  assertEquals(driftOf(old, old, 0.2), { approximateKl: 0, clipFraction: 0 });
  const { approximateKl, clipFraction } = driftOf(old.map((log, i) => log + [Math.LN2, 0.1][i]), old, 0.2);
  // ratios 2 and 1.10517: 2 − 1 − 0.69315 and 1.10517 − 1 − 0.1
  assertAlmostEquals(approximateKl, (0.30685 + 0.00517) / 2, 1e-5);
  assertEquals(clipFraction, 0.5);
  assertEquals(driftOf(old.map((log) => log - Math.LN2), old, 0.4).clipFraction, 1); // 0.5 is below 0.6
  assertEquals(driftOf(old.map((log) => log + 9), old, Infinity).clipFraction, 0);
});

Deno.test("clipInto() takes each component of each vector to its own bounds, in place", () => {
  const box = new Box([-1, 0], [1, 0.5]), vectors = Float32Array.of(-3, -3, 0.25, 0.25, 3, 3);
  assertEquals(clipInto(box, vectors), vectors);
  assertEquals([...vectors], [-1, 0, 0.25, 0.25, 1, 0.5]);
});
