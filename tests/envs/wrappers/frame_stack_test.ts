import { make } from "../../../lib/envs/registry.ts";
import { frameStack } from "../../../lib/envs/wrappers/frame_stack.ts";
import { discretise } from "../../../lib/envs/wrappers/discretise.ts";
import { assertEquals, assertThrows } from "../../assert.ts";

Deno.test("frameStack() shows the latest observations, the oldest first", () => {
  const env = frameStack(make("CartPole-v1"), { frames: 3 }), alone = make("CartPole-v1");
  const start = alone.reset({ seed: 0 });
  assertEquals(env.reset({ seed: 0 }), Float32Array.of(...start, ...start, ...start));
  const [one, two, three] = [0, 1, 1].map((action) => alone.step(action).observation);
  assertEquals(env.step(0).observation, Float32Array.of(...start, ...start, ...one));
  env.step(1);
  assertEquals(env.step(1).observation, Float32Array.of(...one, ...two, ...three));
});

Deno.test("frameStack() forgets the last episode when the next begins, and may begin with zeros", () => {
  const env = frameStack(make("CartPole-v1"), { frames: 2, padding: "zero" });
  env.reset({ seed: 0 });
  env.step(0);
  const start = make("CartPole-v1").reset({ seed: 5 });
  assertEquals(env.reset({ seed: 5 }), Float32Array.of(0, 0, 0, 0, ...start));
});

Deno.test("frameStack() repeats the bounds, and with zeros the zeros are within them", () => {
  const { observationSpace } = frameStack(make("CartPole-v1"), { frames: 2 });
  assertEquals(
    observationSpace.high,
    Float32Array.of(4.8, Infinity, 0.41887903, Infinity, 4.8, Infinity, 0.41887903, Infinity),
  );
});

Deno.test("frameStack() refuses what it cannot stack, and says its name", () => {
  const bins = { low: [-1, -1, -1, -1], high: [1, 1, 1, 1], bins: [1, 1, 2, 2] };
  const untyped: (...args: unknown[]) => unknown = Object.assign(frameStack);
  assertThrows(
    () => untyped(discretise(make("CartPole"), bins), { frames: 2 }),
    TypeError,
    "frameStack: needs an environment that observes a Box, CartPole observes Discrete(4)",
  );
  assertThrows(() => frameStack(make("CartPole"), { frames: 0 }), RangeError, "frameStack: frames");
  assertThrows(
    () => untyped(make("CartPole"), { frames: 2, padding: "one" }),
    RangeError,
    'frameStack: padding must be "reset" or "zero", got "one"',
  );
});
