import { make } from "../../../lib/envs/registry.ts";
import { isAccepted, latest, playedReturn, recordedOf } from "../../../lib/tasks/prove/accepted_runs.ts";
import { assert, assertEquals } from "../../assert.ts";

Deno.test("latest() is the mean of five evaluations, and of as many as there are before", () => {
  assertEquals(latest([10, 20]), 15);
  assertEquals(latest([1000, 10, 20, 30, 40, 50]), 30);
});

Deno.test("isAccepted() wants five evaluations, of which the last five have a mean of 200", () => {
  assert(!isAccepted([300, 300, 300, 300]));
  assert(isAccepted([9, 100, 300, 150, 250, 200]));
  assert(!isAccepted([300, 100, 300, 150, 249, 200]));
});

Deno.test("playedReturn() plays one episode from a seed, and cuts it after 300 steps", () => {
  const env = make("CartPole-v1"), states: Float32Array[] = [];
  const pushed = playedReturn(env, (state) => (states.push(state), 0), 3);
  assertEquals(states[0], make("CartPole-v1").reset({ seed: 3 }));
  assertEquals([pushed, pushed < 12], [states.length, true]);
  const upright = ([, , angle, turning]: Float32Array) => angle + turning > 0 ? 1 : 0;
  assertEquals(playedReturn(env, upright, 3), 300);
});

Deno.test("recordedOf() takes the mean of the last five evaluations, and goes on with it for who was accepted", () => {
  const soon = { evaluations: [100, 150, 200, 250, 300], accepted: 250, steps: 9000, greedy: 410 };
  const never = { evaluations: [9, 10, 9, 12, 10, 9, 12], accepted: null, steps: 3500, greedy: 9.5 };
  assertEquals(recordedOf([soon, never], 350), {
    solvedAt: [250, null],
    steps: [9000, 3500],
    means: [[100, 125, 150, 175, 200, 200, 200], [9, 9.5, 9.33, 10, 10, 10, 10.4]],
    greedy: [410, 9.5],
  });
});
