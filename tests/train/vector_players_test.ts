/** Which agents train in copies of an environment, and how evaluate() and record() play where there are copies. */
import { QLearning } from "../../lib/agents/q_learning.ts";
import { CartPole } from "../../lib/envs/control/cartpole.ts";
import { make } from "../../lib/envs/registry.ts";
import { makeVector } from "../../lib/envs/vector/make_vector.ts";
import { timeLimit } from "../../lib/envs/wrappers/time_limit.ts";
import { evaluate } from "../../lib/train/evaluate.ts";
import { record } from "../../lib/train/record.ts";
import { train } from "../../lib/train/train.ts";
import { assertEquals, assertRejects, assertStringIncludes, assertThrows } from "../assert.ts";
import { PoleLearner } from "./pole_learner.ts";

/** As a cell of a notebook calls it, where types are not checked. */
const untyped: (...given: unknown[]) => unknown = Object.assign(train);
const env = make("CartPole-v1"), vector = makeVector("CartPole-v1", 2), options = { episodes: 1 };

/** Acts in several copies alone. */
const batched = { actBatch: () => Int32Array.of(1, 1), learnBatch() {}, dispose() {} };
const single = { act: () => 1, learn() {}, dispose() {} };

Deno.test("train() says what to do with an agent that acts in a single environment alone", () => {
  const lakes = makeVector("FrozenLake-v1", 2), agent = new QLearning(make("FrozenLake-v1"));
  assertThrows(
    () => untyped(agent, lakes, options),
    TypeError,
    "train: the agent must have actBatch and learnBatch, got a QLearning; with act and learn it learns in a single " +
      "environment: rl.train(agent, rl.make(env.spec), { episodes: 500 })",
  );
  // @ts-expect-error the compiler says so too
  assertThrows(() => train(agent, lakes, options), TypeError, "train: the agent must have actBatch");
});

Deno.test("train() says what to do with an agent that acts in several copies alone", () => {
  assertThrows(
    () => untyped(batched, env, options),
    TypeError,
    "with actBatch and learnBatch it learns in several copies at once: " +
      "rl.train(agent, rl.makeVector(env.spec, 8), { episodes: 500 })",
  );
  // @ts-expect-error the compiler says so too
  assertThrows(() => train(batched, env, options), TypeError, "train: the agent must have act and learn");
});

Deno.test("train() says which comes first, where an agent and copies are swapped or missing", () => {
  const order = "the agent comes first, then the environment: rl.train(agent, env, { episodes: 500 })";
  assertThrows(() => untyped(vector, batched, options), TypeError, `got a VectorEnv; ${order}`);
  assertThrows(
    () => untyped(undefined, vector, options),
    TypeError,
    `actBatch and learnBatch, got undefined; ${order}`,
  );
  assertThrows(() => untyped({ actBatch() {} }, vector, options), TypeError, order);
});

Deno.test("an agent with both pairs of methods learns in one environment as in copies", async () => {
  const agent = new PoleLearner();
  assertEquals((await Array.fromAsync(train(agent, env, options))).length, 1);
  assertEquals((await Array.fromAsync(train(agent, vector, options))).length, 1);
});

Deno.test("train() refuses options that there are not with several copies", () => {
  const refused: [unknown, new (message?: string) => Error, string][] = [
    [undefined, TypeError, "train: options must say how many episodes or steps, got undefined"],
    [{}, TypeError, "train: options must say how many episodes or steps, got {}"],
    [{ step: 5 }, TypeError, 'train: there is no option "step"; there are episodes, steps'],
    [{ episodes: 0.5 }, RangeError, "train: episodes must be a whole number"],
    [{ steps: 5, seconds: 0 }, RangeError, "train: seconds must be positive"],
    [{ steps: 5, shapeReward: () => 0 }, TypeError, "train: shapeReward is told one transition"],
  ];
  for (const [given, kind, message] of refused) {
    assertThrows(() => untyped(batched, vector, given), kind, message);
  }
});

for (const [name, play] of [["evaluate", evaluate], ["record", record]] as const) {
  Deno.test(`${name}() plays in a single twin of the copies, which stay as they are`, async () => {
    const copies = makeVector("CartPole-v1", 3), agent = new PoleLearner();
    copies.reset({ seed: 8 });
    const before = copies.snapshot(), limit = { seed: 1 };
    assertEquals(await play(single, copies, limit), await play(single, env, limit));
    assertEquals(copies.snapshot(), before);
    await play(agent, copies, limit);
    await play(agent, makeVector(() => make("CartPole-v1"), 2), limit);
  });

  Deno.test(`${name}() plays in copies with all that is around them`, async () => {
    const limited = makeVector(timeLimit(make("CartPole-v1"), { steps: 5 }).spec, 2);
    const played = await play(single, limited);
    assertEquals("mean" in played ? played.mean : played.return, 5);
  });

  Deno.test(`${name}() asks for a function, where copies are of a world of one's own`, async () => {
    class Mine extends CartPole {
      override readonly spec = { id: "Mine", options: {} };
    }
    class Heavy extends CartPole {}
    for (const create of [() => new Mine(), () => new Heavy(), () => timeLimit(new Heavy(), { steps: 9 })]) {
      const { message } = await assertRejects(() => play(single, makeVector(create, 2)), RangeError);
      assertStringIncludes(message, `${name}: rl.make knows no "`);
      assertStringIncludes(message, "give a function that makes the whole");
    }
  });

  Deno.test(`${name}() says what an agent lacks that acts in several copies alone`, async () => {
    const call: (...given: unknown[]) => Promise<unknown> = Object.assign(play);
    for (const source of [vector, env, () => make("CartPole-v1")]) {
      await assertRejects(
        () => call(batched, source),
        TypeError,
        "what is played is a single environment, for which it needs act(observation, { greedy }) beside actBatch",
      );
    }
  });
}
