import type { Agent, Transition } from "../../lib/agents/agent.ts";
import { RandomAgent } from "../../lib/agents/random_agent.ts";
import { make } from "../../lib/envs/registry.ts";
import { Generator } from "../../lib/random/generator.ts";
import { bootstrapInterval } from "../../lib/train/bootstrap.ts";
import { evaluate } from "../../lib/train/evaluate.ts";
import { record } from "../../lib/train/record.ts";
import { interrupt, Interrupted, tick } from "../../lib/train/tick.ts";
import { train } from "../../lib/train/train.ts";
import { assert, assertEquals, assertRejects, assertThrows } from "../assert.ts";

/** Always pushes the same way, and keeps what it was taught. */
class Stubborn implements Agent<Float32Array, number> {
  readonly learnt: Transition<Float32Array, number>[] = [];
  act(): number {
    return 1;
  }
  learn(transition: Transition<Float32Array, number>): void {
    this.learnt.push(transition);
  }
  dispose(): void {}
}

Deno.test("train() yields every episode with its return, length and ending", async () => {
  const agent = new Stubborn(), env = make("CartPole-v0");
  const episodes = await Array.fromAsync(train(agent, env, { episodes: 5, seed: 0 }));
  assertEquals(episodes.map(({ index }) => index), [0, 1, 2, 3, 4]);
  for (const episode of episodes) {
    assertEquals(episode.return, episode.length);
    assert(episode.terminated && !episode.truncated && episode.length < 12);
  }
  assertEquals(agent.learnt.length, episodes.reduce((sum, { length }) => sum + length, 0));
});

Deno.test("train() teaches transitions that join up, and ends an episode once", async () => {
  const agent = new Stubborn(), env = make("CartPole-v0");
  const lengths = (await Array.fromAsync(train(agent, env, { episodes: 3, seed: 0 }))).map(({ length }) =>
    length
  );
  let t = 0;
  for (const length of lengths) {
    const episode = agent.learnt.slice(t, t += length);
    episode.slice(1).forEach((later, i) => assert(later.observation === episode[i].nextObservation));
    assertEquals(episode.map(({ terminated }) => terminated), episode.map((_, i) => i === length - 1));
  }
});

Deno.test("train() shapes what the agent learns from, never the episode's return", async () => {
  const agent = new Stubborn(), env = make("CartPole-v0");
  const shapeReward = ({ reward, terminated }: { reward: number; terminated: boolean }) =>
    terminated ? -200 : reward;
  const [episode] = await Array.fromAsync(train(agent, env, { episodes: 1, seed: 0, shapeReward }));
  assertEquals(episode.return, episode.length);
  assertEquals(agent.learnt.map(({ reward }) => reward), [...new Array(episode.length - 1).fill(1), -200]);
});

Deno.test("train() seeds its first reset alone, and without a seed goes on with the stream", async () => {
  const run = async (seed?: number) => {
    const env = make("CartPole-v0"), agent = new Stubborn();
    env.reset({ seed: 7 });
    await Array.fromAsync(train(agent, env, { episodes: 2, seed }));
    return agent.learnt[0].observation;
  };
  const twin = make("CartPole-v0"), first = twin.reset({ seed: 7 });
  assertEquals(await run(7), first);
  assertEquals(await run(), twin.reset());
});

Deno.test("train() can be left, and the episodes so far remain true", async () => {
  const env = make("CartPole-v0"), means: number[] = [], returns: number[] = [];
  for await (const episode of train(new RandomAgent(env), env, { episodes: Infinity, seed: 0 })) {
    returns.push(episode.return);
    means.push(episode.meanReturn(3));
    if (episode.index === 4) break;
  }
  assertEquals(means.slice(0, 2), [NaN, NaN]);
  assertEquals(means.slice(2), [2, 3, 4].map((i) => (returns[i] + returns[i - 1] + returns[i - 2]) / 3));
});

Deno.test("train() awaits an agent that learns asynchronously", async () => {
  const env = make("CartPole-v0");
  let busy = false, learnt = 0;
  class Slow extends Stubborn {
    override act(): number {
      assert(!busy);
      return 0;
    }
    override async learn(): Promise<void> {
      busy = true;
      await Promise.resolve();
      busy = false;
      learnt++;
    }
  }
  const [episode] = await Array.fromAsync(train(new Slow(), env, { episodes: 1, seed: 0 }));
  assertEquals(learnt, episode.length);
});

Deno.test("train() stops at the stop button, and agent and environment can be used on", async () => {
  const env = make("CartPole-v0"), agent = new RandomAgent(env);
  await tick(); // as in a cell that has awaited before
  const started = performance.now();
  setTimeout(interrupt, 20);
  const endless = async () => {
    for await (const episode of train(agent, env, { episodes: Infinity, seed: 0 })) episode.return;
  };
  await assertRejects(endless, Interrupted);
  assert(performance.now() - started < 1000);
  assertEquals((await Array.fromAsync(train(agent, env, { episodes: 2 }))).length, 2);
});

Deno.test("train() refuses a number of episodes that is none", async () => {
  const env = make("CartPole-v0");
  for (const episodes of [-1, NaN]) {
    assertThrows(() => train(new Stubborn(), env, { episodes }), RangeError, "episodes");
  }
  assertEquals(await Array.fromAsync(train(new Stubborn(), env, { episodes: 0 })), []);
});

Deno.test("evaluate() leaves the environment as it was and repeats itself", async () => {
  const env = make("CartPole-v0"), agent = new Stubborn();
  env.reset({ seed: 3 });
  env.step(0);
  const before = env.snapshot();
  const first = await evaluate(agent, env, { episodes: 10, seed: 1 });
  assertEquals(await evaluate(agent, () => make("CartPole-v0"), { episodes: 10, seed: 1 }), first);
  assertEquals(env.snapshot(), before);
  assertEquals(agent.learnt.length, 0);
  assert(first.low <= first.mean && first.mean <= first.high && first.returns.length === 10);
  await assertRejects(() => evaluate(agent, env, { episodes: 0 }), RangeError, "episodes");
});

Deno.test("record() keeps the start, and one picture after every action", async () => {
  const env = make("CartPole-v0");
  const { frames, actions, rewards, length, id, return: sum } = await record(new Stubborn(), env, {
    seed: 2,
  });
  assertEquals([frames.length, actions.length, rewards.length, sum, id], [
    length + 1,
    length,
    length,
    length,
    "CartPole-v0",
  ]);
  env.reset({ seed: 2 });
  assertEquals(frames[0], env.render());
  env.step(1);
  assertEquals(frames[1], env.render());
});

Deno.test("bootstrapInterval() covers the true mean of normal samples about 95 times in 100", () => {
  let covered = 0;
  for (let run = 0; run < 200; run++) {
    const random = new Generator(1000 + run);
    const values = Array.from({ length: 50 }, () => random.normal());
    const { low, high } = bootstrapInterval(values, { resamples: 400, seed: run });
    if (low <= 0 && 0 <= high) covered++;
  }
  assert(covered >= 178 && covered <= 200, `covered ${covered} of 200`);
  assertThrows(() => bootstrapInterval([]), RangeError, "at least one");
});
