/** An exercise whose answer is a loop over an environment. */
import { CartPole } from "../../../lib/envs/control/cartpole.ts";
import type { Env } from "../../../lib/envs/env.ts";
import { exerciseOf } from "../../../lib/exercises/exercise.ts";
import { budgetOf } from "../../../lib/exercises/judging/budgeted.ts";
import { judge } from "../../../lib/exercises/mod.ts";
import { assertEquals } from "../../assert.ts";
import { refused } from "./refused.ts";

type Play = (env: Env<Float32Array, number>) => number;

const signature = "function myEpisode(env: rl.Env<Float32Array, number>): number";

const play: Play = (env) => {
  let sum = 0;
  env.reset({ seed: 0 });
  for (let over = false; !over;) {
    const step = env.step(0);
    sum += step.reward;
    over = step.terminated || step.truncated;
  }
  return sum;
};

const sample = exerciseOf({
  id: "episode",
  title: "An episode to the left",
  lesson: "00_start_here",
  signature,
  solution: `${signature} {
  let sum = 0;
  env.reset({ seed: 0 });
  for (let over = false; !over;) {
    const step = env.step(0);
    sum += step.reward;
    over = step.terminated || step.truncated;
  }
  return sum;
}`,
  hints: ["Until it is over.", "$\\sum r$", "terminated || truncated"],
  reference: play,
  use: (answer: Play): number => answer(budgetOf(1000)(new CartPole())),
  written: () => 'myEpisode(rl.make("CartPole"))',
  cases: [{ name: "always to the left", given: [], expect: 11 }],
  properties: [],
  mistakes: [{ says: "That is one step.", wrong: () => 1 }],
});

Deno.test("a loop over an environment passes", async () => {
  assertEquals(await judge(sample, play), { outcome: "passed", checks: 1 });
});

Deno.test("a loop over an environment that begins again and again is stopped by its budget", async () => {
  const again: Play = (env) => {
    let sum = 0;
    env.reset({ seed: 0 });
    while (true) {
      const { reward, terminated } = env.step(0);
      sum += reward;
      if (terminated) env.reset();
      if (sum < 0) return sum;
    }
  };
  const verdict = await refused(sample, again);
  assertEquals(verdict.input, 'myEpisode(rl.make("CartPole"))');
  assertEquals(verdict.got, "stopped after 1,000 steps");
});

Deno.test("a loop over an environment that does not step is stopped too", async () => {
  const idle: Play = (env) => {
    let over = false;
    env.reset({ seed: 0 });
    while (!over) over = env.spec.id === "";
    return 0;
  };
  assertEquals((await refused(sample, idle)).got, "goes on and on, and was stopped");
});
