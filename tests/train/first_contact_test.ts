/** What train(), evaluate() and record() say to someone who calls them for the first time. */
import { RandomAgent } from "../../lib/agents/random_agent.ts";
import { make } from "../../lib/envs/registry.ts";
import { Mlp } from "../../lib/nn/networks/mlp.ts";
import { evaluate } from "../../lib/train/evaluate.ts";
import { record } from "../../lib/train/record.ts";
import { train } from "../../lib/train/train.ts";
import { onBackends } from "../nn/on_backends.ts";
import { assertEquals, assertRejects, assertStringIncludes, assertThrows } from "../assert.ts";

const env = make("CartPole-v0"), agent = new RandomAgent(env);

/** As a cell of a notebook calls them, where types are not checked. */
type Untyped = (...given: unknown[]) => Promise<unknown>;
const training: (...given: unknown[]) => AsyncIterable<unknown> = Object.assign(train);
const calls: Record<string, Untyped> = {
  train: async (...given) => await Array.fromAsync(training(...given)),
  evaluate: Object.assign(evaluate),
  record: Object.assign(record),
};

for (const [name, call] of Object.entries(calls)) {
  const order = `the agent comes first, then the environment: rl.${name}(agent, env`;

  Deno.test(`${name}() says which comes first, where agent and environment are swapped`, async () => {
    const swapped = () => call(env, agent, { episodes: 1 });
    const error = await assertRejects(swapped, TypeError, `${name}: the agent must have act`);
    assertStringIncludes(error.message, `, got a TimeLimit; ${order}`);
  });

  Deno.test(`${name}() says which is missing`, async () => {
    await assertRejects(() => call(), TypeError, `${name}: the agent must have act`);
    await assertRejects(() => call(RandomAgent, env), TypeError, "got the class RandomAgent");
    const alone = `${name}: the environment must have reset and step, got `;
    await assertRejects(() => call(agent), TypeError, `${alone}undefined; ${order}`);
    await assertRejects(() => call(agent, "CartPole-v0"), TypeError, `${alone}"CartPole-v0"; ${order}`);
  });
}

Deno.test("train() says that it needs a number of episodes or steps, and how to write it", async () => {
  for (const [options, words] of [[undefined, "undefined"], [500, "500"], [{ seed: 1 }, "{ seed: 1 }"]]) {
    await assertRejects(
      () => calls.train(agent, env, options),
      TypeError,
      `train: options must say how many episodes or steps, got ${words}; write rl.train(agent, env, { episodes: 500 })`,
    );
  }
});

Deno.test("train() needs an environment itself and an agent that learns", async () => {
  const options = { episodes: 1 };
  await assertRejects(
    () => calls.train(agent, () => env, options),
    TypeError,
    "reset and step, got a function",
  );
  await assertRejects(
    () => calls.train({ act: () => 1 }, env, options),
    TypeError,
    "must have act and learn",
  );
  await calls.evaluate({ act: () => 1 }, () => env, options); // who only watches asks for less
});

for (const name of ["evaluate", "record"]) {
  Deno.test(`${name}() says that a function must return an environment, and that a twin needs a spec`, async () => {
    await assertRejects(
      () => calls[name](agent, () => {}),
      TypeError,
      `${name}: what the function returns must have reset and step, got undefined`,
    );
    await assertRejects(
      () => calls[name](agent, { reset() {}, step() {} }),
      TypeError,
      `${name}: the environment must have spec`,
    );
  });
}

Deno.test("evaluate() shows what was given as the number of episodes", async () => {
  await assertRejects(() => calls.evaluate(agent, env, { episodes: "5" }), RangeError, 'got "5"');
});

Deno.test("train() refuses at the call, before any loop", () => {
  assertThrows(() => training(agent, env, { episode: 5 }), TypeError, 'train: there is no option "episode"');
  assertThrows(
    () => training(agent, env, { episodes: 1, seconds: 0 }),
    RangeError,
    "seconds must be positive",
  );
  assertThrows(() => training(env, agent, { episodes: 1 }), TypeError, "train: the agent must have act");
});

Deno.test("train() says how to write the loop, where it is awaited without one and shown", async () => {
  const run = await train(agent, env, { episodes: 2, seed: 0 });
  assertEquals(
    Deno.inspect(run),
    "train: every episode must be awaited; write for await (const episode of rl.train(…))",
  );
  assertEquals((await Array.fromAsync(run)).length, 2);
});

Deno.test("train() says to write await, where a loop lacks it", async () => {
  const run = train(agent, env, { episodes: 2, seed: 0 });
  // @ts-expect-error there is no loop without await
  const loop = () => [...run];
  assertThrows(
    loop,
    TypeError,
    "train: every episode must be awaited; write for await (const episode of rl.train(…))",
  );
  assertEquals((await Array.fromAsync(run)).length, 2); // and the run is as good as new
});

onBackends("evaluate() and record() say how a network acts, and train() that it does not learn", async () => {
  const network = new Mlp({ sizes: [4, 2] }), acting = network.onCpu();
  try {
    for (const name of ["evaluate", "record"]) {
      const advice = `write rl.${name}({ act: (observation) => acting.greedy(observation) }, env`;
      for (const [given, got] of [[network, "an Mlp"], [acting, "a CpuNetwork"]]) {
        const call = () => calls[name](given, env);
        const { message } = await assertRejects(call, TypeError, `must have act, got ${got}; ${advice}`);
        assertStringIncludes(message, "where acting = network.onCpu()");
      }
    }
    await assertRejects(
      () => calls.train(network, env, { episodes: 1 }),
      TypeError,
      "must have act and learn",
    );
    const player = { act: (observation: ArrayLike<number>) => acting.greedy(observation) };
    await calls.evaluate(player, env, { episodes: 1 }); // as the message says
  } finally {
    network.dispose();
  }
});
