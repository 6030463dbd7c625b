import { RungeKutta } from "../../../lib/envs/control/runge_kutta.ts";
import { assertAlmostEquals, assertEquals } from "../../assert.ts";

Deno.test("RungeKutta follows growth up to the fourth power of the interval", () => {
  const growth = new RungeKutta(1, 0.2, (state, _, rates) => rates[0] = state[0]);
  const state = Float64Array.of(1);
  growth.advance(state, 0);
  assertAlmostEquals(state[0], 1 + 0.2 + 0.2 ** 2 / 2 + 0.2 ** 3 / 6 + 0.2 ** 4 / 24, 1e-15);
});

Deno.test("RungeKutta is exact for a throw, which is a parabola", () => {
  const fall = new RungeKutta(2, 0.5, ([, speed], gravity, rates) => rates.set([speed, -gravity]));
  const state = Float64Array.of(0, 8);
  for (let step = 0; step < 2; step++) fall.advance(state, 10);
  assertAlmostEquals(state[0], 8 - 10 / 2, 1e-14);
  assertAlmostEquals(state[1], -2, 1e-14);
});

Deno.test("RungeKutta steps one state after another without a trace of the last", () => {
  const growth = new RungeKutta(1, 0.2, (state, _, rates) => rates[0] = state[0]);
  const first = Float64Array.of(3), second = Float64Array.of(3);
  growth.advance(first, 0);
  growth.advance(Float64Array.of(-7), 0);
  growth.advance(second, 0);
  assertEquals(second, first);
});
