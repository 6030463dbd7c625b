import { Ppo } from "../../../lib/agents/ppo.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import { inspection } from "../../../lib/envs/inspection.ts";
import { assert, assertEquals } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { numbered, play, vectors } from "./steps.ts";

onBackends("an agent with a policy network says what it has learnt from, and with what", async () => {
  const agent = new Ppo({ ...numbered, copies: 2 }, {
    hidden: [4],
    stepsPerUpdate: 5,
    batchSize: 10,
    epochs: 3,
  });
  await play(agent, 2, { to: 7 });
  const said = agent[inspection]();
  // copy 0 ends after steps 5 and 7, copy 1 after 3 and 4
  assert(said.startsWith("Ppo, 14 steps, 4 episodes\n"), said);
  for (
    const part of [
      "policy     Mlp 2 → 4 → 2, ",
      "critic     Mlp 2 → 4 → 1, ",
      "Adam, 3 updates: ",
      "discount   0.99",
    ]
  ) {
    assert(said.includes(part), said);
  }
  agent.dispose();
  assert(agent[inspection]().startsWith("Ppo (disposed), "));
}, ["wasm"]);

onBackends("an agent without a critic says nothing of one", () => {
  const agent = new Reinforce(vectors, { hidden: [4] });
  assertEquals(agent[inspection]().includes("critic"), false);
  assertEquals(agent.latest, { policyLoss: NaN, valueLoss: NaN, entropy: NaN });
  agent.dispose();
}, ["wasm"]);

onBackends("what an update began from is told, and is not a number before the first", async () => {
  const agent = new Ppo(numbered, { hidden: [4], stepsPerUpdate: 5 }), before = agent.latest;
  assertEquals(Object.values(before), new Array(6).fill(NaN));
  await play(agent, 1, { to: 4 });
  assertEquals([agent.latest, agent.updates], [before, 0]);
  await play(agent, 1, { from: 4, to: 5 });
  const { latest } = agent;
  assert(Object.values(latest).every(Number.isFinite), JSON.stringify(latest));
  assert(latest.entropy > 0.69 && latest.entropy <= Math.LN2 + 1e-6, JSON.stringify(latest)); // two actions about equally likely
  agent.dispose();
}, ["wasm"]);
