import { make } from "../../../lib/envs/registry.ts";
import { frameSkip } from "../../../lib/envs/wrappers/frame_skip.ts";
import { timeLimit } from "../../../lib/envs/wrappers/time_limit.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";

Deno.test("frameSkip() takes the action several times, adds up what it pays, and shows the last that was seen", () => {
  const env = frameSkip(make("CartPole-v1"), { frames: 3 }), alone = make("CartPole-v1");
  assertEquals(env.reset({ seed: 0 }), alone.reset({ seed: 0 }));
  const [, , third] = [alone.step(1), alone.step(1), alone.step(1)];
  assertEquals(env.step(1), { ...third, reward: 3 });
});

Deno.test("frameSkip() stops where the episode ends, fallen or cut short", () => {
  const env = frameSkip(make("CartPole"), { frames: 100 });
  env.reset({ seed: 0 });
  const { reward, terminated } = env.step(1);
  assert(terminated && reward < 100, `paid ${reward}`);
  const limited = frameSkip(timeLimit(make("CartPole"), { steps: 5 }), { frames: 4 });
  limited.reset({ seed: 0 });
  assertEquals(
    [limited.step(1).reward, limited.step(1)].map((step) => typeof step === "number" ? step : step.reward),
    [
      4,
      1,
    ],
  );
});

Deno.test("frameSkip() counts the agent's steps under a time limit around it", () => {
  const env = timeLimit(frameSkip(make("CartPole"), { frames: 2 }), { steps: 3 });
  env.reset({ seed: 0 });
  assertEquals([0, 1, 0].map((action) => env.step(action).truncated), [false, false, true]);
  assertEquals(env.spec.wrappers?.map(({ name }) => name), ["frameSkip", "timeLimit"]);
  assert(env.unwrapped === env.env.env);
});

Deno.test("frameSkip() refuses numbers of frames that are none, and says its name", () => {
  for (const frames of [0, -1, 1.5, NaN]) {
    assertThrows(
      () => frameSkip(make("CartPole"), { frames }),
      RangeError,
      "frameSkip: frames must be an integer",
    );
  }
  const untyped: (...args: unknown[]) => unknown = Object.assign(frameSkip);
  assertThrows(() => untyped(make("CartPole"), {}), TypeError, "frameSkip: frames must be an integer");
  assertThrows(
    () => untyped(make("CartPole"), { skip: 4 }),
    TypeError,
    'frameSkip: there is no option "skip"',
  );
  assertThrows(() => untyped({ frames: 4 }), TypeError, "frameSkip: the environment must have");
});
