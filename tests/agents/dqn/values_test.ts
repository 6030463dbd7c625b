/** What can be read off a Dqn while it learns: values, the loss, updates, the target network. */
import * as tf from "@tensorflow/tfjs";
import { Dqn } from "../../../lib/agents/dqn.ts";
import type { DqnOptions } from "../../../lib/agents/dqn/options.ts";
import { sgd } from "../../../lib/nn/optimisers/sgd.ts";
import { assert, assertAlmostEquals, assertEquals, assertNotEquals, assertThrows } from "../../assert.ts";
import { assertClose } from "../../nn/close.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { everything } from "./everything.ts";
import { jumpingStep, line, step } from "./line.ts";
import { play } from "./play.ts";

const small: DqnOptions = {
  hidden: [6],
  batchSize: 4,
  memorySize: 20,
  learningStarts: 4,
  trainEvery: 1,
  targetEvery: 5,
  tau: 1,
  actingEvery: 1,
};

onBackends("Dqn's values are what its network gives, in an array of their own", () => {
  const agent = new Dqn(line, small);
  for (let k = 0; k < 10; k++) agent.learn(step(k));
  const { observation } = step(3), values = agent.values(observation);
  const given = tf.tidy(() => agent.network.apply(tf.tensor2d([Array.from(observation)])).dataSync());
  assertClose(values, given, 1e-6, "the values");
  assertEquals(agent.act(observation, { greedy: true }), values[0] >= values[1] ? 0 : 1);
  const copy = values.slice();
  values.fill(7);
  assertEquals(agent.values(observation), copy);
  agent.dispose();
});

onBackends("Dqn's values are as old as the weights that it acts by", () => {
  const agent = new Dqn(line, { ...small, actingEvery: 4 }), { observation } = step(3);
  const seen: string[] = [];
  for (let k = 0; agent.updates < 8; k++) {
    agent.learn(step(k));
    seen[agent.updates] = String(agent.values(observation));
  }
  assertEquals(seen.map((values) => values === seen[0]), [true, true, true, true, ...Array(5).fill(false)]);
  assertEquals(seen.slice(4).map((values) => values === seen[4]), [true, true, true, true, false]);
  agent.dispose();
}, ["wasm"]);

onBackends("Dqn's values need as many numbers as the environment shows, and an agent that lives", () => {
  const agent = new Dqn(line, small);
  assertThrows(
    () => agent.values(Float32Array.of(1, 2, 3)),
    RangeError,
    "an observation must be 2 numbers, got 3",
  );
  agent.dispose();
  assertThrows(
    () => agent.values(step(0).observation),
    TypeError,
    "Dqn: this agent was disposed; make a new",
  );
}, ["wasm"]);

const losses: readonly [DqnOptions["loss"], (error: number) => number][] = [
  ["huber", (error) => Math.abs(error) < 1 ? error ** 2 / 2 : Math.abs(error) - 1 / 2],
  ["mse", (error) => error ** 2],
  [(predictions, targets) => tf.mean(tf.abs(tf.sub(predictions, targets))), Math.abs],
];
for (const [loss, lossOf] of losses) {
  onBackends(
    `Dqn's loss is that of the latest batch, before it was learnt from: ${
      typeof loss === "string" ? loss : "one's own"
    }`,
    () => {
      const options = { ...small, loss, batchSize: 1, memorySize: 1, learningStarts: 1, optimiser: sgd() };
      const agent = new Dqn(line, options);
      assertEquals(agent.loss, NaN);
      for (const reward of [0.25, 10, -3]) {
        const { observation } = step(2), [value] = agent.values(observation);
        agent.learn({ ...step(2), action: 0, reward, terminated: true });
        assertAlmostEquals(agent.loss, lossOf(value - reward), 1e-5);
      }
      agent.dispose();
    },
  );
}

onBackends("Dqn counts its updates, those that are made by hand too", async () => {
  const agent = new Dqn(line, { ...small, learningStarts: 6, trainEvery: 3 }), counts: number[] = [];
  for (let k = 0; k < 12; k++) {
    await agent.learn(step(k));
    counts.push(agent.updates);
  }
  assertEquals(counts, [0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3]); // after steps 6, 9 and 12
  await agent.update();
  assertEquals(agent.updates, 4);
  agent.dispose();
}, ["wasm", "webgpu"]);

onBackends(
  "Dqn updates by hand before its time, from fewer steps than a batch has, but not from none",
  () => {
    const agent = new Dqn(line, small);
    assertThrows(() => agent.update(), RangeError, "nothing is stored yet; call store() first");
    assertEquals(agent.updates, 0);
    agent.learn(step(0));
    agent.update();
    assertEquals(agent.updates, 1);
    agent.dispose();
  },
  ["wasm"],
);

onBackends("Dqn's target network is a copy that stays behind until its turn, and then follows", async () => {
  const agent = new Dqn(line, small), { network, targetNetwork } = agent;
  assert(targetNetwork !== network);
  const first = await network.snapshot();
  assertEquals(await targetNetwork.snapshot(), first);
  for (let k = 0; agent.updates < 4; k++) await agent.learn(step(k));
  assertEquals(await targetNetwork.snapshot(), first);
  await agent.update();
  const fifth = await network.snapshot();
  assertEquals(await targetNetwork.snapshot(), fifth);
  assertNotEquals(fifth, first);
  await agent.update();
  assertEquals(await targetNetwork.snapshot(), fifth);
  assertNotEquals(await network.snapshot(), fifth);
  agent.dispose();
}, ["wasm", "cpu", "webgpu"]);

onBackends(
  "Dqn's target network goes as far as tau says: a quarter of the way, each second time",
  async () => {
    const agent = new Dqn(line, { ...small, targetEvery: 2, tau: 0.25 });
    let wanted = Object.values(await agent.network.snapshot()).flatMap(({ values }) => Array.from(values));
    for (let k = 0; k < 20; k++) {
      const before = agent.updates;
      await agent.learn(step(k));
      const [now, target] = await Promise.all(
        [agent.network, agent.targetNetwork].map(async (network) => {
          return Object.values(await network.snapshot()).flatMap(({ values }) => Array.from(values));
        }),
      );
      if (agent.updates > before && agent.updates % 2 === 0) {
        wanted = wanted.map((old, i) => old + (now[i] - old) / 4);
      }
      assertClose(target, wanted, 1e-6, `after ${agent.updates} updates`);
    }
    agent.dispose();
  },
);

onBackends("Dqn takes over the loss and the count of updates with a snapshot", async () => {
  const options = () => everything({ observationSize: 2 });
  const agent = new Dqn(line, options()), other = new Dqn(line, options());
  await play(agent, 0, 13);
  await other.restore(await agent.snapshot());
  assert(Number.isFinite(agent.loss));
  assertEquals([other.loss, other.updates], [agent.loss, agent.updates]);
  other.learn(jumpingStep(13));
  await other.restore(await fresh(options()));
  assertEquals([other.loss, other.updates], [NaN, 0]);
  for (const each of [agent, other]) each.dispose();
}, ["wasm"]);

/** The snapshot of an agent that has not learnt yet. */
async function fresh(options: DqnOptions): ReturnType<Dqn["snapshot"]> {
  const agent = new Dqn(line, options), snapshot = await agent.snapshot();
  agent.dispose();
  return snapshot;
}
