/** A prioritised memory on a GPU: what happens to those who do not wait for what it says. */
import { Dqn } from "../../../lib/agents/dqn.ts";
import type { DqnOptions } from "../../../lib/agents/dqn/options.ts";
import { sgd } from "../../../lib/nn/optimisers/sgd.ts";
import { PrioritizedReplay } from "../../../lib/replay/prioritized_replay.ts";
import { assert, assertEquals, assertRejects } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { jumpingStep, line } from "./line.ts";

const agentOf = (options: DqnOptions = {}) =>
  new Dqn(line, {
    hidden: [4],
    batchSize: 4,
    learningStarts: 100, // updates are made by hand
    actingEvery: 2,
    memory: new PrioritizedReplay({ capacity: 120, observationSize: 2 }),
    ...options,
  });

function fill(agent: Dqn): void {
  for (let k = 0; k < 20; k++) agent.learn(jumpingStep(k));
}

const probabilities = ({ memory }: Dqn) =>
  Array.from({ length: 20 }, (_, k) => memory instanceof PrioritizedReplay ? memory.probability(k) : NaN);

onBackends(
  "Dqn gives each batch its own errors, and a snapshot waits for them, where nobody awaits updates",
  async () => {
    const agent = agentOf(), other = agentOf();
    fill(agent);
    const first = agent.update(), second = agent.update(), snapshot = await agent.snapshot();
    await Promise.all([first, second]);
    assertEquals(await agent.snapshot(), snapshot);
    assert(new Set(probabilities(agent)).size > 4); // both batches have their priorities
    await other.restore(snapshot);
    assertEquals(probabilities(other), probabilities(agent));
    for (const each of [agent, other]) each.dispose();
  },
  ["webgpu"],
);

onBackends("Dqn that is disposed while a GPU still computes ends silently", async () => {
  const agent = agentOf();
  fill(agent);
  const before = probabilities(agent), update = agent.update();
  agent.dispose();
  await update;
  assertEquals(probabilities(agent), before);
}, ["webgpu"]);

onBackends("Dqn says that numbers run away on a GPU, and can be brought back to before", async () => {
  const agent = agentOf({ optimiser: sgd({ learningRate: 1e20 }) });
  fill(agent);
  const good = await agent.snapshot();
  await assertRejects(
    async () => {
      for (let k = 0; k < 9; k++) await agent.update();
    },
    RangeError,
    "Dqn: the values or their targets are not finite after",
  );
  await agent.restore(good);
  assertEquals(await agent.snapshot(), good);
  await agent.update();
  agent.dispose();
}, ["webgpu"]);
