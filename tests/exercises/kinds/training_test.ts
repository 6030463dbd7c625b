/** An exercise whose answer is judged by what it trains. */
import { RandomAgent } from "../../../lib/agents/random_agent.ts";
import type { Env } from "../../../lib/envs/env.ts";
import { make } from "../../../lib/envs/registry.ts";
import { judge } from "../../../lib/exercises/mod.ts";
import { training } from "../../../lib/exercises/training.ts";
import { interrupt, Interrupted, tick } from "../../../lib/train/tick.ts";
import { assertEquals, assertRejects, assertStringIncludes } from "../../assert.ts";
import { refused } from "./refused.ts";

type CartPole = Env<Float32Array, number>;
type Policy = (observation: Float32Array) => number;

/** Plays 20 episodes; the exercise asks for a policy that balances. */
async function played(policy: Policy, env: CartPole, seed: number): Promise<number[]> {
  const returns: number[] = [];
  for (let episode = 0; episode < 20; episode++) {
    let observation = env.reset(episode === 0 ? { seed } : {}), sum = 0;
    for (let over = false; !over;) {
      const step = env.step(policy(observation));
      sum += step.reward;
      over = step.terminated || step.truncated;
      observation = step.observation;
    }
    returns.push(sum);
    await tick();
  }
  return returns;
}

const balance: Policy = ([, , angle, rate]) => angle + rate > 0 ? 1 : 0;
const signature = "function myPolicy(observation: Float32Array): number";

const sample = training({
  id: "policy",
  title: "A policy by hand",
  lesson: "00_start_here",
  signature,
  solution: `${signature} {\n  return observation[2] + observation[3] > 0 ? 1 : 0;\n}`,
  hints: ["Which way does it fall?", "$\\theta + \\dot\\theta > 0$", "Push there."],
  reference: balance,
  train: (policy: Policy, { seed, limited }) => played(policy, limited(make("CartPole-v0")), seed),
  seeds: [0, 1, 2],
  enough: 2,
  window: 10,
  band: [{ episode: 10, low: 100 }, { episode: 20, low: 150, high: 200 }],
  steps: 20_000,
  mistakes: [
    { says: "Always to the left.", wrong: () => 0 },
    { says: "Away from the side to which it falls.", wrong: (observation) => 1 - balance(observation) },
  ],
});

Deno.test("a training run passes where its curves lie in the band", async () => {
  assertEquals(await judge(sample, balance), { outcome: "passed", checks: 3 });
});

Deno.test("a training run below the band is refused, with the mean of every seed and a known mistake", async () => {
  const verdict = await refused(sample, () => 0);
  assertEquals(verdict.at, "the mean return of the last 10 episodes, in episode 10, with 2 of 3 seeds");
  assertEquals(verdict.input, "myPolicy, seeds 0, 1, 2");
  assertEquals(verdict.expected, "≥ 100, ≥ 100, ≥ 100");
  assertEquals(verdict.places.filter(({ differs }) => differs).length, 3);
  assertEquals(verdict.cause, "Always to the left.");
});

Deno.test("a training run is told what it throws and what it draws", async () => {
  assertStringIncludes((await refused(sample, () => 2)).got, "throws RangeError");
  assertStringIncludes((await refused(sample, () => Math.random() < 0.5 ? 0 : 1)).cause ?? "", "Math.random");
});

Deno.test("a training run that never ends is stopped by its budget of steps", async () => {
  const endless = training({
    ...sample,
    reference: balance,
    train: async (policy: Policy, { limited }) => {
      const env = limited(make("CartPole-v0")), random = new RandomAgent(env);
      for (let observation = env.reset({ seed: 0 });;) {
        const { terminated } = env.step(policy(observation));
        if (terminated) observation = env.reset();
        await random.learn();
      }
    },
    mistakes: [],
  });
  const verdict = await refused(endless, balance);
  assertEquals(verdict.got, "stopped after 20,000 steps");
  assertStringIncludes(verdict.cause ?? "", "`terminated` or `truncated`");
});

Deno.test("a training run whose loop does not even step is stopped", async () => {
  const verdict = await refused(sample, () => {
    while (true);
  });
  assertEquals(verdict.got, "goes on and on, and was stopped");
});

Deno.test("the stop button ends a check", async () => {
  await tick();
  const judged = judge(sample, balance);
  interrupt();
  await assertRejects(() => judged, Interrupted);
});

Deno.test("each run is announced", async () => {
  const runs: string[] = [];
  await judge(sample, balance, {
    onRun: (run, all) => {
      runs.push(`${run}/${all}`);
      return Promise.resolve();
    },
  });
  assertEquals(runs, ["1/3", "2/3", "3/3"]);
});

Deno.test("loops of the answer itself, and what it closes over, make no difference to a training run", async () => {
  const late = (sign: number): Policy => ([, , angle, rate]) => {
    for (let i = 0; i < 300; i++);
    return sign * (angle + rate) > 0 ? 1 : 0;
  };
  assertEquals((await judge(sample, late(1))).outcome, "passed");
  assertEquals((await judge(sample, late(-1))).outcome, "wrong");
});

Deno.test("checks that run at once leave Math.random and the console as they were", async () => {
  const { random } = Math, { log } = console;
  const verdicts = await Promise.all([
    judge(sample, balance),
    judge(sample, () => 0),
    judge(sample, balance),
  ]);
  assertEquals(verdicts.map(({ outcome }) => outcome), ["passed", "wrong", "passed"]);
  assertEquals([Math.random === random, console.log === log], [true, true]);
});

Deno.test("an answer that a mistake cannot ask is judged all the same, and heard once a run", async () => {
  let calls = 0;
  const asking = training({
    ...sample,
    reference: balance,
    train: (policy: Policy, { seed, limited }) => played(policy, limited(make("CartPole-v0")), seed),
    mistakes: [{
      says: "Never.",
      wrong: () => 0,
      fits: () => {
        calls++;
        throw new TypeError("asked too much");
      },
    }],
  });
  assertEquals((await refused(asking, () => 0)).cause, undefined);
  assertEquals(calls, 1);
});
