import type { Agent, Transition } from "../../../../lib/agents/agent.ts";
import { Generator } from "../../../../lib/random/generator.ts";
import { ReplayMemory } from "../../../../lib/replay/replay_memory.ts";
import { cliffwalk, states } from "../../../../lib/tasks/prove/prioritised_replay/cliffwalk.ts";
import { type Way, ways } from "../../../../lib/tasks/prove/prioritised_replay/ways.ts";
import { trainBySteps } from "../../../../lib/tasks/prove/train_by_steps.ts";
import { assert, assertAlmostEquals, assertEquals, assertNotEquals } from "../../../assert.ts";
import { granted } from "../../../granted.ts";
import { use } from "../../../nn/on_backends.ts";

const steps = 3000;

/** The steps that a learner makes. */
async function walked(way: Way, { seed = 0, noise = 0 } = {}) {
  await use("wasm");
  const { agent, env } = cliffwalk(way, { seed, steps, noise }),
    seen: Transition<Float32Array, number>[] = [];
  const watched: Agent<Float32Array, number> = {
    act: (observation) => agent.act(observation),
    learn: (step) => (seen.push(step), agent.learn(step)),
    dispose: () => agent.dispose(),
  };
  for await (const _ of trainBySteps(watched, env, { seed, every: steps })) break;
  agent.dispose();
  return seen;
}

/** Which state an observation shows. */
function stateOf(observation: Float32Array): number {
  assertEquals(observation.length, states + 2);
  assertEquals(observation.reduce((sum, place) => sum + place, 0), 1);
  return observation.indexOf(1);
}

Deno.test("on the cliff every way to draw has the same random walks to draw from, another for each seed", {
  ignore: !granted,
}, async () => {
  const uniform = await walked(ways.uniform);
  assertEquals(await walked(ways.proportional), uniform);
  assertEquals(await walked(ways["rank-based"]), uniform);
  assertNotEquals(await walked(ways.uniform, { seed: 1 }), uniform);
  const right = uniform.filter(({ observation, action }) => action === stateOf(observation) % 2);
  assertAlmostEquals(right.length / steps, 0.5, 0.03);
});

Deno.test("with noise falling pays by chance, and all else what it paid", { ignore: !granted }, async () => {
  const length = states + 2, memory = new ReplayMemory({ capacity: steps, observationSize: length });
  const seen = await walked(() => memory, { noise: 0.5 });
  for (const { nextObservation, reward } of seen) {
    assertEquals(reward, stateOf(nextObservation) === states ? 1 : 0); // the world has not changed
  }
  const { size, rewards, nextObservations } = memory.sample(10_000, new Generator(0)), falls: number[] = [];
  for (let row = 0; row < size; row++) {
    const state = stateOf(nextObservations.subarray(row * length, (row + 1) * length));
    if (state === states + 1) falls.push(rewards[row]);
    else assertEquals(rewards[row], state === states ? 1 : 0);
  }
  assert(falls.every((reward) => reward !== 0));
  assertAlmostEquals(falls.reduce((sum, reward) => sum + reward, 0) / falls.length, 0, 0.05);
  assertAlmostEquals(
    Math.sqrt(falls.reduce((sum, reward) => sum + reward ** 2, 0) / falls.length),
    0.5,
    0.05,
  );
});
