import * as tf from "@tensorflow/tfjs";
import { mean } from "simple-statistics";
import { Dqn } from "../../lib/agents/dqn.ts";
import type { DqnOptions } from "../../lib/agents/dqn/options.ts";
import { inspection } from "../../lib/envs/inspection.ts";
import { make } from "../../lib/envs/registry.ts";
import { Box, Discrete } from "../../lib/envs/spaces.ts";
import { BackendError } from "../../lib/nn/backend/backend.ts";
import { NotFiniteError } from "../../lib/nn/not_finite.ts";
import { linear } from "../../lib/rules/schedule.ts";
import { train } from "../../lib/train/train.ts";
import { assert, assertAlmostEquals, assertEquals, assertNotEquals, assertThrows } from "../assert.ts";
import { granted } from "../granted.ts";
import { assertClose } from "../nn/close.ts";
import { onBackends, use } from "../nn/on_backends.ts";
import { line, step } from "./dqn/line.ts";

const small: DqnOptions = { hidden: [8], learningStarts: 8, batchSize: 8, memorySize: 50 };

// The first test of this file, as nothing computes tensors before the second.
Deno.test("Dqn says that rl.ready() comes first", { ignore: !granted }, () => {
  assertThrows(() => new Dqn(line), BackendError, "Dqn: call `await rl.ready()` first");
});

onBackends("Dqn acts greedily without drawing", () => {
  const agent = new Dqn(line, { ...small, epsilon: 0.5 }), twin = new Dqn(line, { ...small, epsilon: 0.5 });
  const { observation } = step(0),
    acts = (agent: Dqn) => Array.from({ length: 50 }, () => agent.act(observation));
  const greedy = new Set(Array.from({ length: 20 }, () => agent.act(observation, { greedy: true })));
  assertEquals(greedy.size, 1);
  const drawn = acts(agent);
  assertEquals(drawn, acts(twin));
  assertEquals(new Set(drawn).size, 2);
  for (const each of [agent, twin]) each.dispose();
});

onBackends("Dqn hands its schedules the steps, episodes and updates that lie behind it", () => {
  const epsilons: string[] = [], rates: string[] = [];
  const agent = new Dqn(line, {
    ...small,
    batchSize: 1,
    learningStarts: 2,
    epsilon: (step, episode) => (epsilons.push(`${step}/${episode}`), 0),
    learningRate: (update) => (rates.push(`${update}`), 0.1),
  });
  epsilons.length = rates.length = 0;
  const play = (ending: object) => {
    agent.act(step(0).observation);
    agent.learn({ ...step(0), ...ending });
  };
  for (const ending of [{}, { terminated: true }, { truncated: true }, {}]) play(ending);
  assertEquals(epsilons, ["0/0", "1/0", "2/1", "3/2"]);
  assertEquals(rates, ["0", "1", "2"]);
  agent.dispose();
}, ["wasm"]);

onBackends(
  "Dqn keeps as many tensors after 300 updates as after the first, and none when it is disposed",
  () => {
    const before = tf.memory().numTensors, agent = new Dqn(line, { ...small, targetEvery: 20 });
    for (let k = 0; k < 8; k++) agent.learn(step(k));
    const { numTensors, numDataBuffers } = tf.memory();
    for (let k = 8; k < 308; k++) agent.learn(step(k));
    assertEquals([tf.memory().numTensors, tf.memory().numDataBuffers], [numTensors, numDataBuffers]);
    agent.dispose();
    agent.dispose();
    assertEquals(tf.memory().numTensors, before);
  },
);

onBackends(
  "Dqn refuses spaces and options that it cannot work with, by name, and leaves nothing behind",
  () => {
    const options: [Record<string, unknown>, string][] = [
      [{ gamma: 0.9 }, 'Dqn: there is no option "gamma"'],
      [{ hidden: 64 }, "Dqn: hidden must be a list of sizes, got 64"],
      [{ hidden: [64, 0] }, "Dqn: hidden[1] must be an integer of at least 1, got 0"],
      [{ learningRate: -1 }, "Dqn: learningRate must be at least 0, got -1"],
      [{ learningRate: "fast" }, 'Dqn: learningRate must be a number or a schedule, got "fast"'],
      [{ discount: 1.1 }, "Dqn: discount must be between 0 and 1, got 1.1"],
      [{ epsilon: 2 }, "Dqn: epsilon must be between 0 and 1, got 2"],
      [{ batchSize: 0 }, "Dqn: batchSize must be an integer of at least 1, got 0"],
      [
        { memorySize: 1e12 },
        "ReplayMemory: 1,000,000,000,000 transitions take 25,000 GB, more than can be had",
      ],
      [{ targetEvery: 0.5 }, "Dqn: targetEvery must be an integer of at least 1, got 0.5"],
      [{ actingEvery: NaN }, "Dqn: actingEvery must be an integer of at least 1, got NaN"],
      [
        { learningStarts: 10 },
        "batchSize must not be above learningStarts, 10, and memorySize, 50000, got 32",
      ],
      [{ memorySize: 16 }, "batchSize must not be above learningStarts, 1000, and memorySize, 16, got 32"],
    ];
    for (const [given, message] of options) {
      const error = assertThrows(() => Reflect.construct(Dqn, [line, given]), Error, message);
      assert(error instanceof TypeError || error instanceof RangeError, error.message);
    }
    const lake: unknown = make("FrozenLake-v1");
    assertThrows(
      () => Reflect.construct(Dqn, [lake]),
      TypeError,
      "Dqn: the observations of FrozenLake-v1 must be vectors, a Box, got Discrete(16); for numbered states there is",
    );
    const pull = { ...line, actionSpace: new Box([-1], [1]) };
    assertThrows(
      () => Reflect.construct(Dqn, [pull]),
      TypeError,
      "Dqn: the actions of Line must be numbered from 0, got Box([-1], [1], (1,), float32); the network has an output for each action",
    );
    const shifted = { ...line, actionSpace: new Discrete(2, 1) };
    assertThrows(() => new Dqn(shifted), TypeError, "must be numbered from 0");
  },
);

onBackends("Dqn refuses a step that nobody can learn from, and goes on as if it had not been", async () => {
  const agent = new Dqn(line, small), twin = new Dqn(line, small), good = step(9);
  for (let k = 0; k < 9; k++) for (const each of [agent, twin]) each.learn(step(k));
  const refused: [object, string][] = [
    [{ reward: NaN }, "reward must be a finite number, got NaN"],
    [{ reward: Infinity }, "reward must be a finite number, got Infinity"],
    [{ nextObservation: Float32Array.of(0, NaN) }, "nextObservation[1] must be a finite number, got NaN"],
    [{ observation: Float32Array.of(0) }, "observation must have 2 numbers, got 1"],
    [{ action: 2 }, "Dqn: action must be in Discrete(2), got 2"],
  ];
  for (const [part, message] of refused) {
    assertThrows(() => agent.learn({ ...good, ...part }), RangeError, message);
  }
  for (let k = 9; k < 30; k++) for (const each of [agent, twin]) each.learn(step(k));
  assertEquals(await agent.snapshot(), await twin.snapshot());
  for (const each of [agent, twin]) each.dispose();
}, ["wasm"]);

onBackends("Dqn stops with a NotFiniteError where numbers run away, and can be used on", async () => {
  const agent = new Dqn(line, { hidden: [64], batchSize: 1, learningStarts: 1, memorySize: 1 });
  agent.learn(step(0));
  const before = await agent.network.snapshot(), { numTensors } = tf.memory();
  const huge = Float32Array.of(3e38, 3e38); // finite, but not what is made of them
  assertThrows(
    () => agent.learn({ ...step(1), observation: huge, nextObservation: huge }),
    NotFiniteError,
    "Dqn: the loss, NaN, is not finite after 1 update, and the weights are left as they were",
  );
  assertEquals(await agent.network.snapshot(), before);
  assertEquals(tf.memory().numTensors, numTensors);
  agent.learn(step(2)); // takes the other's place in the memory
  assertNotEquals(await agent.network.snapshot(), before);
  assert(line.actionSpace.contains(agent.act(step(0).observation, { greedy: true })));
  agent.dispose();
});

onBackends("Dqn says that it was disposed where it is asked to act or to learn", () => {
  const agent = new Dqn(line, small);
  for (let k = 0; k < 9; k++) agent.learn(step(k));
  assert(agent[inspection]().startsWith("Dqn, 9 steps"));
  agent.dispose();
  for (
    const use of [() => agent.act(step(0).observation), () => agent.learn(step(9)), () => agent.update()]
  ) {
    assertThrows(use, TypeError, "Dqn: this agent was disposed; make a new one, or dispose() it later");
  }
  assert(agent[inspection]().startsWith("Dqn (disposed), 9 steps"));
}, ["wasm"]);

onBackends("Dqn learns the values of a corridor, and that only its end has none", () => {
  const corridor = { ...line, observationSpace: new Box([0, 0, 0], [1, 1, 1]) };
  const at = (place: number) => Float32Array.from([0, 1, 2], (other) => other === place ? 1 : 0);
  const agent = new Dqn(corridor, {
    hidden: [16],
    discount: 0.5,
    learningRate: 0.01,
    learningStarts: 32,
    targetEvery: 25,
  });
  for (let k = 0; k < 1200; k++) {
    const place = k % 3, action = k % 2, next = place + (action === 1 ? 1 : -1), out = next === 3;
    agent.learn({
      observation: at(place),
      action,
      reward: out ? 1 : 0,
      nextObservation: at(out ? 0 : Math.max(0, next)), // what is seen in the end counts for nothing
      terminated: out,
      truncated: k % 6 === 5,
    });
  }
  // to the right 1/4, 1/2 and 1 from the three places; to the left half of what the next place is worth
  const wanted = [[1 / 8, 1 / 4], [1 / 8, 1 / 2], [1 / 4, 1]], acting = agent.network.onCpu();
  for (const [place, values] of wanted.entries()) {
    acting.forward(at(place)).forEach((value, action) => assertAlmostEquals(value, values[action], 0.01));
  }
  agent.dispose();
});

onBackends("Dqn learns to hold CartPole's pole up three times as long as chance does", async () => {
  for (const seed of [0, 1]) {
    const env = make("CartPole-v1"), returns: number[] = [];
    const agent = new Dqn(env, {
      hidden: [64],
      learningRate: 0.003,
      epsilon: linear(1, 0.02, 2000),
      batchSize: 64,
      learningStarts: 200,
      trainEvery: 2,
      targetEvery: 100,
      seed,
    });
    for await (const episode of train(agent, env, { episodes: 100, seed })) returns.push(episode.return);
    const last = mean(returns.slice(-20));
    assert(
      last >= 66,
      `seed ${seed}: the last 20 returns are ${last} on the mean; chance holds it for 22 steps`,
    );
    agent.dispose();
  }
}, ["wasm"]);

onBackends("Dqn learns on webgpu what it learns on wasm, and can act at once", async (backend) => {
  const learnt = async () => {
    const agent = new Dqn(line, { ...small, actingEvery: 4, targetEvery: 6, epsilon: 0 });
    const actions: number[] = [], waits: boolean[] = [];
    for (let k = 0; k < 28; k++) {
      actions.push(agent.act(step(k).observation));
      const learning = agent.learn(step(k));
      waits.push(learning instanceof Promise);
      await learning;
    }
    const weights = Object.values(await agent.network.snapshot()).flatMap(({ values }) => Array.from(values));
    agent.dispose();
    return { actions, waits, weights };
  };
  const here = await learnt();
  assertEquals(here.waits.filter((waits) => waits).length, 5); // 21 updates, and every fourth is waited for
  await use("wasm");
  const there = await learnt();
  await use(backend);
  assertEquals(here.actions, there.actions);
  assertClose(here.weights, there.weights, 1e-5, "weights"); // of 32 bits, rounded in another order 21 times over
}, ["webgpu"]);
