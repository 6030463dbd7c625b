/** How the agents with a policy network act: alone and for many, by chance and greedily. */
import { ActorCritic } from "../../../lib/agents/actor_critic.ts";
import { Ppo } from "../../../lib/agents/ppo.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import { orthogonal } from "../../../lib/nn/initialisers/orthogonal.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { assert, assertAlmostEquals, assertEquals, assertNotEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { numbered, play, vectors, worldAt } from "./steps.ts";
import { forEachAgent } from "./variants.ts";

const seen = Float32Array.of(0.3, -0.4);

forEachAgent((name, { copies, make }) => {
  onBackends(`${name}: actBatch does what act does, one after the other with the same stream`, async () => {
    const [together, alone] = [make(), make()];
    for (const agent of [together, alone]) await play(agent, copies, { to: 12 });
    for (let k = 0; k < 20; k++) {
      const { observations } = worldAt(k, 5),
        one = (copy: number) => observations.slice(2 * copy, 2 * copy + 2);
      for (const greedy of [false, true]) {
        const each = Array.from({ length: 5 }, (_, copy) => alone.act(one(copy), { greedy }));
        assertEquals(Array.from(together.actBatch(observations, { greedy })), numbersOf(each));
      }
      const [here, there] = [new Generator(k), new Generator(k)];
      const each = Array.from({ length: 5 }, (_, copy) => alone.act(one(copy), { random: here }));
      assertEquals(Array.from(together.actBatch(observations, { random: there })), numbersOf(each));
    }
    assertEquals(await together.snapshot(), await alone.snapshot());
    for (const agent of [together, alone]) agent.dispose();
  }, ["wasm"]);

  onBackends(`${name}: greedy draws nothing, nor does who is given another stream`, async () => {
    const agent = make(),
      before = await agent.snapshot(),
      random = new Generator(0),
      untouched = random.snapshot();
    const { observations } = worldAt(0, copies);
    const first = agent.actBatch(observations, { greedy: true, random });
    for (let i = 0; i < 20; i++) assertEquals(agent.actBatch(observations, { greedy: true, random }), first);
    assertEquals(random.snapshot(), untouched);
    agent.actBatch(observations, { random });
    assertNotEquals(random.snapshot(), untouched);
    assertEquals(await agent.snapshot(), before);
    agent.actBatch(observations);
    assertNotEquals(await agent.snapshot(), before);
    agent.dispose();
  }, ["wasm"]);
});

onBackends("the seed's three streams draw the policy, then the critic; then what is done", () => {
  const agent = new Ppo(numbered, { hidden: [3], seed: 5 });
  const [initialisation, exploration] = new Generator(5).spawn(3);
  const network = (outputs: number, gain: number, head: "policy" | "plain") =>
    new Mlp({
      ...{ sizes: [2, 3, outputs], activation: "tanh", head, random: initialisation } as const,
      initialiser: orthogonal({ gain: Math.SQRT2 }),
      outputInitialiser: orthogonal({ gain }),
    });
  const policy = network(2, 0.01, "policy"), critic = network(1, 1, "plain"), acting = policy.onCpu();
  assertEquals(agent.value(seen), critic.onCpu().forward(seen)[0]);
  assertEquals(agent.probabilities(seen), acting.probabilities(seen));
  for (let i = 0; i < 50; i++) assertEquals(agent.act(seen), acting.sample(seen, exploration));
  for (const each of [agent, policy, critic]) each.dispose();
}, ["wasm"]);

onBackends("over vectors what is done is the mean and σ times a normal number for each component", () => {
  const agent = new ActorCritic(vectors, { hidden: [3], logDeviation: -1, seed: 5 });
  const [, exploration] = new Generator(5).spawn(3), means = agent.policy.onCpu().forward(seen);
  for (let i = 0; i < 20; i++) {
    const expected = means.map((mean) => mean + Math.exp(-1) * exploration.normal());
    assertEquals(agent.act(seen), expected);
  }
  assertEquals(agent.logDeviations, Float32Array.of(-1, -1));
  agent.dispose();
}, ["wasm"]);

onBackends(
  "over vectors what is drawn may lie outside of the box, what is chosen greedily never",
  async () => {
    const agent = new Reinforce(vectors, { hidden: [3], initialiser: "orthogonal", logDeviation: 1 });
    const draws = Array.from({ length: 50 }, () => agent.act(seen));
    assert(draws.some((action) => !vectors.actionSpace.contains(action)));
    const means = (first: number, second: number) =>
      agent.policy.restore({
        "layers.0.weight": { shape: [2, 3], values: new Float32Array(6) },
        "layers.0.bias": { shape: [3], values: new Float32Array(3) },
        "layers.1.weight": { shape: [3, 2], values: new Float32Array(6) },
        "layers.1.bias": { shape: [2], values: Float32Array.of(first, second) },
      });
    means(0.5, 7);
    await agent.refresh();
    assertEquals(agent.act(seen, { greedy: true }), Float32Array.of(0.5, 2)); // the box is [−1, 1] × [−2, 2]
    means(-3, -1.5);
    await agent.refresh();
    assertEquals(agent.act(seen, { greedy: true }), Float32Array.of(-1, -1.5));
    agent.dispose();
  },
  ["wasm"],
);

onBackends("at first all actions are about equally likely, and their probabilities add up to 1", () => {
  const agent = new Ppo(numbered), [left, right] = agent.probabilities(seen);
  assertAlmostEquals(left, 0.5, 0.01);
  assertAlmostEquals(left + right, 1, 1e-6);
  const drawn = Array.from({ length: 400 }, () => agent.act(seen)).filter((action) => action === 1);
  assertAlmostEquals(drawn.length / 400, right, 0.1);
  agent.dispose();
}, ["wasm"]);

onBackends("what an agent does not have it says so", () => {
  const agents = [new Reinforce(numbered), new Reinforce(vectors)] as const, [plain, gaussian] = agents;
  assertThrows(
    () => plain.value(seen),
    TypeError,
    "Reinforce: without a critic nobody knows what a state is worth",
  );
  assertThrows(
    () => gaussian.probabilities(seen),
    TypeError,
    "Reinforce: vectors have a density, and no probability",
  );
  assertEquals([plain.critic, plain.logDeviations], [undefined, undefined]);
  for (const agent of agents) agent.dispose();
}, ["wasm"]);

function numbersOf(actions: readonly unknown[]): unknown[] {
  return actions.flatMap((action) => action instanceof Float32Array ? Array.from(action) : [action]);
}
