/** What train() does with several copies of an environment. */
import type { VectorAgent, VectorTransition } from "../../lib/agents/vector_agent.ts";
import { make } from "../../lib/envs/registry.ts";
import { makeVector } from "../../lib/envs/vector/make_vector.ts";
import { timeLimit } from "../../lib/envs/wrappers/time_limit.ts";
import type { Episode } from "../../lib/train/episode.ts";
import { interrupt, Interrupted, tick } from "../../lib/train/tick.ts";
import { train } from "../../lib/train/train.ts";
import { assert, assertEquals, assertRejects, assertThrows } from "../assert.ts";
import { paying } from "./paying.ts";
import { PoleLearner } from "./pole_learner.ts";

/** Always pushes to the right, and keeps what it was taught. */
class Stubborn implements VectorAgent<Float32Array, number> {
  readonly learnt: VectorTransition<Float32Array, number>[] = [];
  actBatch(observations: Float32Array): Int32Array {
    return new Int32Array(observations.length / 4).fill(1);
  }
  learnBatch(transition: VectorTransition<Float32Array, number>): void | Promise<void> {
    this.learnt.push(structuredClone(transition));
  }
  dispose(): void {}
}

const seen = ({ index, return: sum, length, steps, terminated, truncated }: Episode) => {
  return { index, return: sum, length, steps, terminated, truncated };
};

Deno.test("train() with one copy is train() with a single environment, bit for bit", async () => {
  const env = timeLimit(make("CartPole"), { steps: 30 }), options = { episodes: 60, seed: 4 };
  const alone = new PoleLearner(), together = new PoleLearner();
  const episodes = (await Array.fromAsync(train(alone, env, options))).map(seen);
  assertEquals(
    (await Array.fromAsync(train(together, makeVector(env.spec, 1), options))).map(seen),
    episodes,
  );
  assertEquals(together.snapshot(), alone.snapshot());
  assert(episodes.some(({ terminated }) => terminated) && episodes.some(({ truncated }) => truncated));
});

Deno.test("train() teaches what each copy saw before the step, and of an ended episode its end", async () => {
  const { spec } = timeLimit(make("CartPole"), { steps: 9 }), agent = new Stubborn();
  await Array.fromAsync(train(agent, makeVector(spec, 3), { steps: 120, seed: 7 }));
  assertEquals(agent.learnt.length, 40);
  for (let copy = 0; copy < 3; copy++) {
    const env = make(spec),
      mine = ({ length }: Float32Array) => [4 * copy, 4 * copy + 4, length === 12] as const;
    let observation = env.reset({ seed: 7 + copy });
    for (const learnt of agent.learnt) {
      const [start, end, whole] = mine(learnt.observations), step = env.step(learnt.actions[copy]);
      assert(whole);
      assertEquals(learnt.observations.slice(start, end), observation);
      assertEquals(learnt.nextObservations.slice(start, end), step.observation);
      assertEquals(learnt.rewards[copy], step.reward);
      assertEquals(learnt.terminated[copy], Number(step.terminated));
      assertEquals(learnt.truncated[copy], Number(step.truncated));
      observation = step.terminated || step.truncated ? env.reset() : step.observation;
    }
  }
});

Deno.test("train() shows actBatch what it then teaches as seen", async () => {
  class Watching extends Stubborn {
    readonly shown: Float32Array[] = [];
    override actBatch(observations: Float32Array): Int32Array {
      this.shown.push(observations.slice());
      return super.actBatch(observations);
    }
  }
  const agent = new Watching();
  await Array.fromAsync(train(agent, makeVector("CartPole-v1", 2), { steps: 60, seed: 0 }));
  assertEquals(agent.learnt.map(({ observations }) => observations), agent.shown);
});

Deno.test("train() yields episodes in the order of steps, then of copies", async () => {
  const episodes = await Array.fromAsync(train(new Stubborn(), paying([2, 3, 2]), { steps: 18, seed: 0 }));
  const common = { terminated: false, truncated: true };
  assertEquals(episodes.map(seen), [
    { index: 0, return: 2, length: 2, steps: 6, ...common },
    { index: 1, return: 200, length: 2, steps: 6, ...common },
    { index: 2, return: 30, length: 3, steps: 9, ...common },
    { index: 3, return: 2, length: 2, steps: 12, ...common },
    { index: 4, return: 200, length: 2, steps: 12, ...common },
    { index: 5, return: 2, length: 2, steps: 18, ...common },
    { index: 6, return: 30, length: 3, steps: 18, ...common },
    { index: 7, return: 200, length: 2, steps: 18, ...common },
  ]);
  assertEquals(episodes.map((episode) => episode.meanReturn(2)), [NaN, 101, 115, 16, 101, 101, 16, 115]);
});

Deno.test("train() has taught a step before it yields the episodes that the step ended", async () => {
  const agent = new Stubborn(), learnt: number[] = [];
  for await (const _ of train(agent, paying([2, 2]), { episodes: 4, seed: 0 })) {
    learnt.push(agent.learnt.length);
  }
  assertEquals(learnt, [2, 2, 4, 4]);
});

Deno.test("train() yields no more than { episodes }, though more end in the same step", async () => {
  const agent = new Stubborn(), run = train(agent, paying([2, 2, 2]), { episodes: 4, seed: 0 });
  assertEquals((await Array.fromAsync(run)).map(({ return: sum }) => sum), [2, 20, 200, 2]);
  assertEquals(agent.learnt.length, 4);
});

Deno.test("what the body of the loop does with the copies is what they go on with", async () => {
  const agent = new Stubborn(), env = makeVector("CartPole-v1", 2), other = makeVector("CartPole-v1", 2);
  const first = other.reset({ seed: 9 }).slice();
  for await (const { index } of train(agent, env, { episodes: 2, seed: 0 })) {
    if (index === 0) env.reset({ seed: 9 });
    if (index === 0) agent.learnt.length = 0;
  }
  assertEquals(agent.learnt[0].observations, first);
  const returns: number[] = [], both = paying([2, 2]);
  for await (const { return: sum } of train(new Stubborn(), both, { episodes: 4, seed: 0 })) {
    returns.push(sum);
    both.reset();
  }
  assertEquals(returns, [2, 20, 2, 20]);
});

Deno.test("train() without a seed goes on from where the copies stand, as one run would have gone on", async () => {
  const run = async (stretches: readonly number[]) => {
    const env = makeVector("CartPole-v1", 3), agent = new PoleLearner(), episodes: Episode[] = [];
    for (const [i, steps] of stretches.entries()) {
      const options = i === 0 ? { steps, seed: 2 } : { steps };
      for await (const episode of train(agent, env, options)) episodes.push(episode);
    }
    const ends = episodes.map(({ return: sum, length, terminated }) => ({ sum, length, terminated }));
    return { ends, agent: agent.snapshot(), env: env.snapshot() };
  };
  const whole = await run([900]);
  assert(whole.ends.length > 20);
  assertEquals(await run([300, 3, 27, 570]), whole);
});

Deno.test("train() with a seed begins all copies anew, wherever they stand", async () => {
  const env = paying([4, 4]);
  await Array.fromAsync(train(new Stubborn(), env, { steps: 6, seed: 0 }));
  const [{ length, steps }] = await Array.fromAsync(train(new Stubborn(), env, { episodes: 1, seed: 0 }));
  assertEquals([length, steps], [4, 8]);
});

Deno.test("train() begins copies that were never reset as from seed 0, and takes a seed for each", async () => {
  const first = async (seed?: number | number[]) => {
    const agent = new Stubborn();
    await Array.fromAsync(train(agent, makeVector("CartPole-v1", 2), { steps: 2, seed }));
    return agent.learnt[0].observations;
  };
  assertEquals(await first(), await first(0));
  assertEquals(await first([5, 6]), await first(5));
  assertEquals((await first([6, 5])).slice(4), (await first(5)).slice(0, 4));
});

Deno.test("train() awaits an agent that learns from all copies asynchronously", async () => {
  let busy = false, learnt = 0;
  class Slow extends Stubborn {
    override actBatch(observations: Float32Array): Int32Array {
      assert(!busy);
      return super.actBatch(observations);
    }
    override async learnBatch(): Promise<void> {
      busy = true;
      await Promise.resolve();
      busy = false;
      learnt++;
    }
  }
  await Array.fromAsync(train(new Slow(), makeVector("CartPole-v1", 2), { steps: 60, seed: 0 }));
  assertEquals(learnt, 30);
});

Deno.test("train() in several copies awaits nothing else: it steps without a turn for others", async () => {
  const env = makeVector("CartPole-v1", 2), steps: number[] = [];
  let turns = 0, over = false;
  class Counting extends Stubborn {
    override learnBatch(): void {
      steps.push(turns);
    }
  }
  const count = () => void Promise.resolve().then(() => (turns++, over || count()));
  await tick();
  count();
  await Array.fromAsync(train(new Counting(), env, { steps: 16, seed: 0 }));
  over = true;
  assert(new Set(steps).size < 4, `${steps}`); // the event loop has its turn where this machine is slow
});

Deno.test("train() in several copies stops at the stop button, and all can be used on", async () => {
  const agent = new Stubborn(), env = makeVector("CartPole-v1", 2);
  agent.learnBatch = () => {};
  await tick(); // as in a cell that has awaited before
  const started = performance.now();
  setTimeout(interrupt, 20);
  await assertRejects(() => Array.fromAsync(train(agent, env, { steps: Infinity, seed: 0 })), Interrupted);
  assert(performance.now() - started < 1000);
  assertEquals((await Array.fromAsync(train(agent, env, { episodes: 2 }))).length, 2);
});

Deno.test("train() in several copies says to write await, where a loop lacks it", () => {
  const run = train(new Stubborn(), paying([2]), { episodes: 1 });
  // @ts-expect-error there is no loop without await
  const loop = () => [...run];
  assertThrows(loop, TypeError, "train: every episode must be awaited; write for await");
});
