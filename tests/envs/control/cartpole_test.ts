import { CartPole } from "../../../lib/envs/control/cartpole.ts";
import { make } from "../../../lib/envs/registry.ts";
import { assertEquals, assertThrows } from "../../assert.ts";

Deno.test("CartPole follows the hand-checked first step from rest", () => {
  const env = new CartPole();
  env.reset({ seed: 0 });
  env.restore({ ...env.snapshot(), state: [0, 0, 0, 0] });
  const { observation } = env.step(1);
  // From rest and upright: thrust = 10 / 1.1, angular acceleration = −thrust / (0.5 · (4/3 − 0.1/1.1)).
  const thrust = 10 / 1.1, angular = -thrust / (0.5 * (4 / 3 - 0.1 / 1.1));
  const cart = thrust - (0.05 * angular) / 1.1;
  assertEquals(observation, Float32Array.of(0, 0.02 * cart, 0, 0.02 * angular));
});

Deno.test("CartPole ends where the pole leans 12 degrees or the cart leaves the track", () => {
  const env = new CartPole();
  env.reset({ seed: 0 });
  const from = (state: number[]) => {
    env.restore({ ...env.snapshot(), phase: "running", state });
    return env.step(0).terminated;
  };
  assertEquals(from([0, 0, 0.2094, 0]), false);
  assertEquals(from([0, 0, 0.2095, 0]), true);
  assertEquals(from([-2.4, 0, 0, 0]), false);
  assertEquals(from([-2.4, -0.1, 0, 0]), true);
});

Deno.test("make() refuses what it cannot make", () => {
  assertThrows(() => make({ id: "CartPole-v9", options: {} }), RangeError, "CartPole-v0");
  const wrappers = [{ name: "shrink", options: {} }];
  assertThrows(() => make({ id: "CartPole-v0", options: {}, wrappers }), RangeError, "discretise");
});
