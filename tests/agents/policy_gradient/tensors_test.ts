/** That agents with a policy network leave no tensors behind, whatever happens. */
import * as tf from "@tensorflow/tfjs";
import { ActorCritic } from "../../../lib/agents/actor_critic.ts";
import type { PolicyGradientAgent } from "../../../lib/agents/policy_gradient/policy_gradient_agent.ts";
import { Ppo } from "../../../lib/agents/ppo.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import { NotFiniteError } from "../../../lib/nn/not_finite.ts";
import { assert, assertEquals, assertRejects, assertThrows } from "../../assert.ts";
import { onBackends, type TestedBackend } from "../../nn/on_backends.ts";
import { learntBy, numbered, play, worldAt } from "./steps.ts";
import { forEachAgent } from "./variants.ts";

forEachAgent((name, { copies, make }) => {
  const backends: TestedBackend[] = copies === 1 ? ["wasm", "cpu"] : ["wasm"];
  onBackends(
    `${name} keeps as many tensors after many updates as after the first ones, and none in the end`,
    async () => {
      const before = tf.memory().numTensors, agent = make();
      await play(agent, copies, { to: 25 });
      const { numTensors, numDataBuffers } = tf.memory(), { updates } = agent;
      await play(agent, copies, { from: 25, to: 120 });
      assert(agent.updates > 3 * updates);
      assertEquals([tf.memory().numTensors, tf.memory().numDataBuffers], [numTensors, numDataBuffers]);
      await agent.restore(await agent.snapshot());
      agent.actBatch(worldAt(0, copies).observations, { greedy: true });
      assertEquals(tf.memory().numTensors, numTensors);
      agent.dispose();
      agent.dispose();
      assertEquals(tf.memory().numTensors, before);
    },
    backends,
  );
});

const vast: Readonly<Record<string, () => PolicyGradientAgent<number>>> = {
  Reinforce: () => new Reinforce(numbered, { hidden: [4], baseline: "value", episodesPerUpdate: 2 }),
  ActorCritic: () => new ActorCritic(numbered, { hidden: [4] }),
  Ppo: () => new Ppo(numbered, { hidden: [4], stepsPerUpdate: 5 }),
};

for (const [name, make] of Object.entries(vast)) {
  onBackends(
    `${name} does not learn from what is too much for 32 bits, leaves nothing behind and goes on`,
    async () => {
      const agent = make(), { numTensors } = tf.memory(), before = await learntBy(agent);
      const error = assertThrows(() => learnFrom(agent, 3e38), NotFiniteError);
      assert(error.message.startsWith(`${name}: the loss, `), error.message);
      assertEquals([await learntBy(agent), agent.updates, tf.memory().numTensors], [before, 0, numTensors]);
      await play(agent, 1, { to: 30 });
      assert(agent.updates > 2);
      assert((await learntBy(agent)).every(Number.isFinite));
      agent.dispose();
    },
  );
}

onBackends("Ppo acts by the weights that it has where an update ends half-way", async () => {
  // after a first step that long the critic's error is beyond 32 bits
  const agent = new Ppo(numbered, {
    hidden: [4],
    stepsPerUpdate: 6,
    epochs: 2,
    batchSize: 6,
    learningRate: 1e20,
  });
  const error = await assertRejects(() => play(agent, 1, { to: 6 }), NotFiniteError);
  assert(error.message.startsWith("Ppo: "), error.message);
  const { observations } = worldAt(0, 1), acting = agent.policy.onCpu();
  assertEquals(agent.probabilities(observations), acting.probabilities(observations));
  assertEquals(agent.updates, 1);
  agent.dispose();
}, ["wasm"]);

/** Steps that pay so much each, until there is an update. */
function learnFrom(agent: PolicyGradientAgent<number>, reward: number): void {
  for (let k = 0; agent.updates === 0; k++) {
    const world = { ...worldAt(k, 1), rewards: Float64Array.of(reward) };
    agent.learnBatch({ ...world, actions: agent.actBatch(world.observations) });
  }
}
