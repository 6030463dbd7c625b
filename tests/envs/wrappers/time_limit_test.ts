import { make } from "../../../lib/envs/registry.ts";
import { timeLimit } from "../../../lib/envs/wrappers/time_limit.ts";
import { assertEquals, assertThrows } from "../../assert.ts";

Deno.test("TimeLimit truncates at its step, and not before", () => {
  const env = timeLimit(make("CartPole"), { steps: 3 });
  env.reset({ seed: 0 });
  assertEquals([0, 1, 0].map((action) => env.step(action).truncated), [false, false, true]);
});

Deno.test("TimeLimit leaves `terminated` alone, so that both can be true", () => {
  const env = make("CartPole"); // always to the right, it falls at a step to be found first
  env.reset({ seed: 0 });
  let fall = 1;
  while (!env.step(1).terminated) fall++;
  const limited = timeLimit(make("CartPole"), { steps: fall });
  limited.reset({ seed: 0 });
  for (let t = 1; t < fall; t++) limited.step(1);
  const { terminated, truncated } = limited.step(1);
  assertEquals({ terminated, truncated }, { terminated: true, truncated: true });
});

Deno.test("TimeLimit refuses a limit that is none", () => {
  for (const steps of [0, -1, 2.5, NaN]) {
    assertThrows(() => timeLimit(make("CartPole"), { steps }), RangeError);
  }
});
