/** What `{ seconds }` does: the only tests whose results depend on time, and no more than they must. */
import { CartPole } from "../../lib/envs/control/cartpole.ts";
import type { Step } from "../../lib/envs/env.ts";
import { makeVector } from "../../lib/envs/vector/make_vector.ts";
import { evaluate } from "../../lib/train/evaluate.ts";
import { record } from "../../lib/train/record.ts";
import { tick } from "../../lib/train/tick.ts";
import { train } from "../../lib/train/train.ts";
import { assert, assertEquals, assertRejects, assertThrows } from "../assert.ts";

/** Its episodes never end. */
class Unending extends CartPole {
  override step(): Step<Float32Array> {
    return { observation: new Float32Array(4), reward: 1, terminated: false, truncated: false, info: {} };
  }
}

/** Always pushes to the right, and counts what it was taught. */
function pusher() {
  return {
    learnt: 0,
    act: () => 1,
    learn() {
      this.learnt++;
    },
    dispose() {},
  };
}

Deno.test("train() ends by itself after { seconds }", async () => {
  const agent = pusher(), episodes: number[] = [];
  const run = train(agent, new CartPole(), { episodes: Infinity, seed: 0, seconds: 0.05 });
  for await (const { length } of run) episodes.push(length);
  assert(episodes.length > 0);
  assert(agent.learnt >= episodes.reduce((sum, length) => sum + length, 0));
});

Deno.test("train() counts the time that the loop around it takes", async () => {
  let episodes = 0;
  for await (const _ of train(pusher(), new CartPole(), { episodes: 5, seconds: 0.05 })) {
    episodes++;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  assertEquals(episodes, 1);
});

Deno.test("train() leaves an episode that does not end, and yields no half of it", async () => {
  const agent = pusher();
  assertEquals(await Array.fromAsync(train(agent, new Unending(), { episodes: 3, seconds: 0.01 })), []);
  assert(agent.learnt > 0);
});

Deno.test("train() in several copies ends by itself after { seconds }, in the middle of episodes that do not end", async () => {
  let learnt = 0;
  const agent = { actBatch: () => Int32Array.of(1, 1), learnBatch: () => void learnt++, dispose() {} };
  const unending = makeVector(() => new Unending(), 2);
  assertEquals(await Array.fromAsync(train(agent, unending, { steps: Infinity, seconds: 0.01 })), []);
  assert(learnt > 0);
  const started = performance.now();
  const episodes = await Array.fromAsync(
    train(agent, makeVector("CartPole", 2), { episodes: Infinity, seed: 0, seconds: 0.05 }),
  );
  assert(episodes.length > 0 && performance.now() - started >= 50);
});

Deno.test("train() in several copies counts the time that the loop around it takes", async () => {
  let episodes = 0;
  const agent = { actBatch: () => Int32Array.of(1), learnBatch() {}, dispose() {} };
  for await (const _ of train(agent, makeVector("CartPole", 1), { episodes: 5, seconds: 0.05 })) {
    episodes++;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  assertEquals(episodes, 1);
});

Deno.test("evaluate() makes do with the episodes that were over after { seconds }", async () => {
  const { returns, mean } = await evaluate(pusher(), new CartPole(), { episodes: 1e9, seconds: 0.05 });
  assert(returns.length > 0 && mean > 0);
});

Deno.test("evaluate() says so where no episode was over in time", async () => {
  const never = () => evaluate(pusher(), () => new Unending(), { episodes: 2, seconds: 0.01 });
  await assertRejects(never, RangeError, "evaluate: no episode ended within 0.01 s; put rl.timeLimit(env");
});

Deno.test("record() cuts an episode after { seconds }, and what it holds belongs together", async () => {
  const { frames, actions, rewards, length, return: sum } = await record(pusher(), () => new Unending(), {
    seconds: 0.01,
  });
  assert(length > 0);
  assertEquals([frames.length, actions.length, rewards.length, sum], [length + 1, length, length, length]);
});

Deno.test("time enough changes nothing", async () => {
  const env = new CartPole(),
    limited = { episodes: 3, seed: 1, seconds: 3600 },
    free = { episodes: 3, seed: 1 };
  await tick();
  assertEquals(await evaluate(pusher(), env, limited), await evaluate(pusher(), env, free));
  const lengths = async (options: typeof free) =>
    (await Array.fromAsync(train(pusher(), new CartPole(), options))).map(({ length }) => length);
  assertEquals(await lengths(limited), await lengths(free));
});

Deno.test("{ seconds } that are no positive number are refused", async () => {
  const text: { seconds: number } = JSON.parse('{ "seconds": "30" }');
  for (const seconds of [0, -1, NaN]) {
    await assertRejects(
      () => record(pusher(), new CartPole(), { seconds }),
      RangeError,
      "record: seconds must be positive",
    );
    await assertRejects(
      () => evaluate(pusher(), new CartPole(), { seconds }),
      RangeError,
      "evaluate: seconds",
    );
    assertThrows(
      () => train(pusher(), new CartPole(), { episodes: 1, seconds }),
      RangeError,
      "train: seconds",
    );
  }
  await assertRejects(
    () => record(pusher(), new CartPole(), text),
    TypeError,
    'seconds must be a number, got "30"',
  );
});
