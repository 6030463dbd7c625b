/** Agents with a policy network on a GPU, whose numbers have to be waited for. */
import * as tf from "@tensorflow/tfjs";
import { ActorCritic } from "../../../lib/agents/actor_critic.ts";
import type { PolicyGradientAgent } from "../../../lib/agents/policy_gradient/policy_gradient_agent.ts";
import { Ppo } from "../../../lib/agents/ppo.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import { adam } from "../../../lib/nn/optimisers/adam.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { assertClose } from "../../nn/close.ts";
import { onBackends, use } from "../../nn/on_backends.ts";
import { learntBy, numbered, play, vectors, worldAt } from "./steps.ts";
import { forEachAgent, type Variant } from "./variants.ts";

/** Of 32 bits, rounded in another order over some dozens of updates of Adam. */
const tolerance = 1e-4;

forEachAgent((name, variant) => {
  if (variant.copies === 1) return;
  onBackends(`${name} learns on webgpu what it learns on wasm`, async (backend) => {
    const here = await lifeOf(variant);
    await use("wasm");
    const there = await lifeOf(variant);
    await use(backend);
    assertEquals(here.updates, there.updates);
    assertEquals(here.done, there.done);
    assertClose(here.weights, there.weights, tolerance, "the weights");
    assert(there.weights.some((weight, i) => Math.abs(weight - there.before[i]) > 0.01), "nothing has moved");
  }, ["webgpu"]);
});

const ppo = () => new Ppo(numbered, { hidden: [4], stepsPerUpdate: 3, epochs: 2, batchSize: 2 });
const slow: Readonly<Record<string, () => PolicyGradientAgent<number>>> = {
  "Reinforce": () => new Reinforce(numbered, { hidden: [4] }),
  "Reinforce with a critic": () => new Reinforce(numbered, { hidden: [4], baseline: "value" }),
  "ActorCritic": () => new ActorCritic(numbered, { hidden: [4], stepsPerUpdate: 3 }),
  "Ppo": ppo,
};

for (const [name, make] of Object.entries(slow)) {
  onBackends(`${name} refuses the next step until its update is waited for`, async () => {
    const agent = make(), learning = untilItLearns(agent), { updates } = agent;
    const before = worldAt(20, 1), refused = () => agent.learnBatch({ ...before, actions: Int32Array.of(0) });
    const message =
      `${agent.constructor.name}: an update is under way; await what learn and learnBatch return`;
    assertThrows(refused, TypeError, message);
    await learning;
    await refused();
    assert(agent.updates >= updates && agent.updates > 0);
    agent.dispose();
  }, ["webgpu"]);

  onBackends(`${name} that is disposed while a GPU still computes ends silently`, async () => {
    const { numTensors } = tf.memory(), agent = make(), learning = untilItLearns(agent);
    agent.dispose();
    await learning;
    assertEquals(tf.memory().numTensors, numTensors);
  }, ["webgpu"]);
}

onBackends("a snapshot waits for the update that is under way, and what it holds goes on", async () => {
  const [agent, twin] = [ppo(), ppo()], learning = untilItLearns(agent);
  const snapshot = await agent.snapshot();
  await learning;
  assertEquals(await agent.snapshot(), snapshot);
  await twin.restore(snapshot);
  const [here, there] = [await play(agent, 1, { from: 5, to: 9 }), await play(twin, 1, { from: 5, to: 9 })];
  assertEquals(there, here);
  assertEquals(await twin.snapshot(), await agent.snapshot());
  for (const each of [agent, twin]) each.dispose();
}, ["webgpu"]);

onBackends("a policy over vectors that has learnt by other means is waited for before it acts", async () => {
  const agent = new ActorCritic(vectors, { hidden: [4] }), optimiser = adam({ learningRate: 0.1 });
  const x = tf.ones([4, 2]), { observations } = worldAt(0, 1);
  for (let k = 0; k < 5; k++) {
    optimiser.minimize(() => tf.mean(tf.square(tf.sub(agent.policy.apply(x), 1))), false, agent.policy);
  }
  await agent.refresh();
  const acting = agent.policy.onCpu();
  await acting.refresh();
  assertEquals(Array.from(agent.act(observations, { greedy: true })), clipped(acting.forward(observations)));
  for (const each of [agent, optimiser, x]) each.dispose();
}, ["webgpu"]);

/** As the box of `vectors` has it. */
function clipped([first, second]: Float32Array): number[] {
  return [Math.min(Math.max(first, -1), 1), Math.min(Math.max(second, -2), 2)];
}

onBackends("numbers of an update that a GPU has are not read", async () => {
  const agent = new ActorCritic(vectors, { hidden: [4] });
  await play(agent, 1, { to: 5 });
  const { policyLoss, valueLoss, entropy } = agent.latest;
  assertEquals([agent.updates, policyLoss, valueLoss, entropy], [1, NaN, NaN, NaN]);
  assert(agent.logDeviations?.every((logDeviation) => logDeviation !== 0));
  agent.dispose();
}, ["webgpu"]);

/** What an agent does and learns over 12 steps. */
async function lifeOf<Action>({ make, copies }: Variant<Action>) {
  const agent = make(), before = await learntBy(agent), done = await play(agent, copies, { to: 12 });
  const weights = await learntBy(agent), { updates } = agent;
  agent.dispose();
  return { before, done: done.map(Math.round), weights, updates };
}

/** Steps until the agent begins to learn, which nobody has waited for yet. */
function untilItLearns(agent: PolicyGradientAgent<number>): Promise<void> {
  for (let k = 0; k < 9; k++) {
    const world = worldAt(k, 1), learning = agent.learnBatch({ ...world, actions: Int32Array.of(k % 2) });
    if (learning instanceof Promise) return learning;
  }
  throw new Error("there is nothing to wait for");
}
