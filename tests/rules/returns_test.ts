import fc from "fast-check";
import { discountedReturns } from "../../lib/rules/discounted_returns.ts";
import { nStepReturn } from "../../lib/rules/n_step_return.ts";
import { tdTarget } from "../../lib/rules/td_target.ts";
import { assertAlmostEquals, assertEquals } from "../assert.ts";

const rewards = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 });
const discounts = fc.double({ min: 0, max: 1, noNaN: true });

Deno.test("discountedReturns() counts what is still to come, each reward half as much a step later", () => {
  assertEquals(discountedReturns([0, 0, 8], 0.5), Float64Array.of(2, 4, 8));
  assertEquals(discountedReturns([1, 2, 3], 1), Float64Array.of(6, 5, 3));
  assertEquals(discountedReturns([1, 2, 3], 0), Float64Array.of(1, 2, 3));
  assertEquals(discountedReturns([], 0.9), new Float64Array(0));
});

Deno.test("discountedReturns() lets the last state's value stand for the rest", () => {
  assertEquals(discountedReturns([1, 1], 0.5, 4), Float64Array.of(2.5, 3));
  assertEquals(discountedReturns([1, 1], 0, 4), Float64Array.of(1, 1));
});

Deno.test("discountedReturns() is the sum of γᵏ r, from every step", () => {
  fc.assert(
    fc.property(rewards, discounts, (rewards, discount) => {
      discountedReturns(rewards, discount).forEach((value, t) => {
        const sum = rewards.slice(t).reduce((sum, reward, k) => sum + discount ** k * reward, 0);
        assertAlmostEquals(value, sum, 1e-9);
      });
    }),
  );
});

Deno.test("nStepReturn() is n rewards and the discounted value of where they led", () => {
  assertEquals(nStepReturn([1, 1], 8, 0.5), 3.5); // 1 + 0.5 + 0.25 · 8
  assertEquals(nStepReturn([2, -1, 4], 0, 1), 5);
  assertEquals(nStepReturn([], 7, 0.9), 7);
});

Deno.test("nStepReturn() is tdTarget() with one reward, and the first of discountedReturns() with all", () => {
  fc.assert(
    fc.property(
      rewards,
      discounts,
      fc.double({ min: -9, max: 9, noNaN: true }),
      (rewards, discount, value) => {
        assertEquals(
          nStepReturn([rewards[0]], value, discount),
          tdTarget(rewards[0], value, discount, false),
        );
        assertEquals(nStepReturn(rewards, value, discount), discountedReturns(rewards, discount, value)[0]);
      },
    ),
  );
});
