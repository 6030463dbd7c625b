import * as tf from "@tensorflow/tfjs";
import { mean } from "simple-statistics";
import { Dqn } from "../../lib/agents/dqn.ts";
import type { DqnOptions } from "../../lib/agents/dqn/options.ts";
import { inspection } from "../../lib/envs/inspection.ts";
import { make } from "../../lib/envs/registry.ts";
import { Box } from "../../lib/envs/spaces.ts";
import { BackendError } from "../../lib/nn/backend/backend.ts";
import { NotFiniteError } from "../../lib/nn/not_finite.ts";
import { linear } from "../../lib/rules/schedule.ts";
import { train } from "../../lib/train/train.ts";
import { assert, assertAlmostEquals, assertEquals, assertNotEquals, assertThrows } from "../assert.ts";
import { granted } from "../granted.ts";
import { onBackends } from "../nn/on_backends.ts";
import { line, step } from "./dqn/line.ts";

const small: DqnOptions = {
  hidden: [8],
  learningRate: 0.001,
  learningStarts: 8,
  batchSize: 8,
  memorySize: 50,
  trainEvery: 1,
  targetEvery: 100,
};

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
  for (const nothing of [undefined, null, 3]) {
    assertThrows(
      () => Reflect.apply(agent.learn, agent, [nothing]),
      TypeError,
      `Dqn: learn takes a step, { observation, action, reward, nextObservation, terminated, truncated }, got ${nothing}`,
    );
  }
  for (let k = 9; k < 30; k++) for (const each of [agent, twin]) each.learn(step(k));
  assertEquals(await agent.snapshot(), await twin.snapshot());
  for (const each of [agent, twin]) each.dispose();
}, ["wasm"]);

onBackends("Dqn stops with a NotFiniteError where numbers run away, and can be used on", async () => {
  const once = { batchSize: 1, learningStarts: 1, memorySize: 1 };
  const agent = new Dqn(line, { ...small, hidden: [64], ...once });
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
    loss: "huber",
    batchSize: 32,
    memorySize: 2000,
    learningStarts: 32,
    trainEvery: 1,
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
      discount: 0.99,
      batchSize: 64,
      memorySize: 50_000,
      learningStarts: 200,
      trainEvery: 2,
      targetEvery: 100,
      tau: 1,
      doubleQ: false,
      loss: "huber",
      actingEvery: 1,
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
