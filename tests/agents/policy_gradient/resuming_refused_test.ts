/** What an agent does not go on from, and that it is as it was then. */
import { ActorCritic } from "../../../lib/agents/actor_critic.ts";
import type { PolicyGradientAgent } from "../../../lib/agents/policy_gradient/policy_gradient_agent.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import { hasParts } from "../../../lib/storage/parts.ts";
import type { Storable } from "../../../lib/storage/storable.ts";
import { assert, assertEquals, assertRejects } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { numbered, play } from "./steps.ts";
import { forEachAgent } from "./variants.ts";

forEachAgent((name, { copies, make }) => {
  onBackends(`${name} refuses a snapshot of which any part is missing, and stays as it was`, async () => {
    const [then, agent] = [make(), make({ seed: 9 })];
    await play(then, copies, { to: 13 });
    await play(agent, copies, { to: 17 });
    const before = await agent.snapshot(), refused: string[] = [];
    for (const [part, snapshot] of damaged(await then.snapshot())) {
      const error = await assertRejects(() => agent.restore(snapshot), Error);
      assert(error instanceof TypeError || error instanceof RangeError, `${part}: ${error}`);
      assertEquals(await agent.snapshot(), before, part);
      refused.push(part);
    }
    for (const part of [".steps", ".memory", ".policy.network", ".optimiser.updates", ".shuffling"]) {
      assert(refused.includes(part), part);
    }
    for (const each of [then, agent]) each.dispose();
  }, ["wasm"]);
});

onBackends("an agent names what is wrong with a snapshot", async () => {
  const env = { ...numbered, copies: 2 }, agent = new Reinforce(env, { hidden: [4], baseline: "value" });
  await play(agent, 2, { to: 13 });
  const whole = await agent.snapshot(), parts = hasParts(whole) ? whole : {};
  const memory = hasParts(parts.memory) ? parts.memory : {};
  await refuse(
    agent,
    { ...parts, steps: -1 },
    '"steps" of the snapshot must be a whole number of at least 0, got -1',
  );
  await refuse(agent, { ...parts, options: 7 }, '"options" of the snapshot must be a record, got 7');
  await refuse(
    agent,
    { ...parts, exploration: {} },
    "Generator: restore() needs what snapshot() gave",
    false,
  );
  await refuse(agent, { ...parts, critic: null }, '"critic" of the snapshot must be a record, got null');
  await refuse(
    agent,
    { ...parts, memory: { ...memory, whole: 3 } },
    '"whole" of the snapshot must be a list of',
  );
  await refuse(
    agent,
    { ...parts, memory: { ...memory, wanted: Int32Array.of(1) } },
    '"wanted" of the snapshot must be a Int32Array of 2 numbers',
  );
  agent.dispose();
}, ["wasm"]);

onBackends(
  "an agent that learns from rollouts refuses one of another length or of other actions",
  async () => {
    const agent = new ActorCritic(numbered, { hidden: [4] });
    await play(agent, 1, { to: 7 });
    const whole = await agent.snapshot(), parts = hasParts(whole) ? whole : {};
    const memory = hasParts(parts.memory) ? parts.memory : {};
    const message = '"memory" of the snapshot must be at most 5 steps, each with an Int32Array of 1';
    const actions = new Float32Array(2),
      six = { steps: 6, rewards: new Float64Array(6), actions: new Int32Array(6) };
    const flags = { terminated: new Uint8Array(6), truncated: new Uint8Array(6) };
    const seen = { observations: new Float32Array(12), nextObservations: new Float32Array(12) };
    await refuse(agent, { ...parts, memory: { ...memory, actions } }, message);
    await refuse(agent, { ...parts, memory: { ...six, ...flags, ...seen } }, message);
    agent.dispose();
  },
  ["wasm"],
);

/** Every snapshot of which one part is missing, with the part's name. */
function* damaged(whole: Storable, path = ""): Generator<[part: string, snapshot: Storable]> {
  if (Array.isArray(whole)) {
    for (const [i, part] of whole.entries()) {
      for (const [name, less] of damaged(part, `${path}[${i}]`)) yield [name, whole.with(i, less)];
    }
  } else if (hasParts(whole)) {
    for (const [key, part] of Object.entries(whole)) {
      for (const [name, less] of damaged(part, `${path}.${key}`)) yield [name, { ...whole, [key]: less }];
    }
  }
  // a parameter may be without a name
  if (whole !== null && !/parameters\[\d+\]\.name$/.test(path)) yield [path, null];
}

/** A refusal, in the agent's name unless another speaks, that leaves the agent as it was. */
async function refuse<Action>(
  agent: PolicyGradientAgent<Action>,
  snapshot: Storable,
  message: string,
  speaks = true,
): Promise<void> {
  const before = await agent.snapshot();
  const error = await assertRejects(() => agent.restore(snapshot), TypeError, message);
  assertEquals(error.message.startsWith(`${agent.constructor.name}: restore: `), speaks, error.message);
  assertEquals(await agent.snapshot(), before);
}
