/** Ways of saying the same, which must give the same. */
import { ActorCritic } from "../../../lib/agents/actor_critic.ts";
import type { PolicyGradientAgent } from "../../../lib/agents/policy_gradient/policy_gradient_agent.ts";
import type { PolicySpaces } from "../../../lib/agents/policy_gradient/spaces.ts";
import { Ppo } from "../../../lib/agents/ppo.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import { make } from "../../../lib/envs/registry.ts";
import { makeVector } from "../../../lib/envs/vector/make_vector.ts";
import { adam } from "../../../lib/nn/optimisers/adam.ts";
import type { Episode } from "../../../lib/train/episode.ts";
import { train } from "../../../lib/train/train.ts";
import { assert, assertEquals } from "../../assert.ts";
import { assertClose } from "../../nn/close.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { learntBy, numbered, play, vectors } from "./steps.ts";

const hidden = [6], copies = 3, discount = 0.9, stepsPerUpdate = 5, entropy = 0.1;
const same = {
  hidden,
  discount,
  stepsPerUpdate,
  entropy,
  traceDecay: 0.8,
  learningRate: 0.01,
  normalise: false,
};
const once = { epochs: 1, batchSize: stepsPerUpdate * copies, clipRange: Infinity };

onBackends(
  "Ppo that goes through its steps once and clips nothing learns what ActorCritic learns",
  async () => {
    await alike({ ...numbered, copies });
    await alike({ ...vectors, copies });
  },
);

onBackends("Ppo's first pass is ActorCritic's however narrow it clips, and its second is not", async () => {
  const env = { ...numbered, copies }, actorCritic = new ActorCritic(env, same);
  const narrow = new Ppo(env, { ...same, ...once, clipRange: 0 });
  const twice = new Ppo(env, { ...same, ...once, epochs: 2 });
  const [expected, first, second] = [
    await learnt(actorCritic, stepsPerUpdate),
    await learnt(narrow, stepsPerUpdate),
    await learnt(twice, stepsPerUpdate),
  ];
  assertClose(first, expected, 1e-6, "one pass");
  assert(second.some((weight, i) => Math.abs(weight - expected[i]) > 0.001));
});

onBackends(
  "the agents learn the same, to the last bit, with their optimiser as one of one's own",
  async () => {
    const env = { ...numbered, copies }, learningRate = 0.01, { learningRate: _, ...others } = same;
    const own = { ...others, optimiser: adam({ learningRate, epsilon: 1e-5, clipNorm: 0.5 }) };
    const [named, given] = [new ActorCritic(env, same), new ActorCritic(env, own)];
    assertEquals(await learnt(given, 15), await learnt(named, 15));
    const plain = new Reinforce(env, { hidden, learningRate }),
      mine = { hidden, optimiser: adam({ learningRate }) };
    assertEquals(await learnt(new Reinforce(env, mine), 15), await learnt(plain, 15));
  },
  ["wasm"],
);

const agents: Readonly<Record<string, (env: PolicySpaces<number>) => PolicyGradientAgent<number>>> = {
  Reinforce: (env) => new Reinforce(env, { hidden, episodesPerUpdate: 2, baseline: "value" }),
  ActorCritic: (env) => new ActorCritic(env, { hidden }),
  Ppo: (env) => new Ppo(env, { hidden, stepsPerUpdate: 32, epochs: 2, batchSize: 10 }),
};

for (const [name, create] of Object.entries(agents)) {
  onBackends(`${name} lives the same life in a vector of one copy and in a single environment`, async () => {
    const single = make("CartPole-v1"), vector = makeVector("CartPole-v1", 1);
    const [alone, together] = [create(single), create(vector)], options = { steps: 400, seed: 3 };
    const episodes = await Array.fromAsync(train(alone, single, options), known);
    assertEquals(await Array.fromAsync(train(together, vector, options), known), episodes);
    assert(episodes.length > 5 && alone.updates > 5);
    assertEquals(await together.snapshot(), await alone.snapshot());
    assertEquals(together.latest, alone.latest);
    for (const agent of [alone, together]) agent.dispose();
  }, ["wasm"]);
}

/** What is known of an episode. */
function known({ return: sum, length, steps }: Episode): number[] {
  return [sum, length, steps];
}

async function alike<Action>(env: PolicySpaces<Action>): Promise<void> {
  const actorCritic = new ActorCritic(env, same), ppo = new Ppo(env, { ...same, ...once });
  const before = await learntBy(ppo);
  assertEquals(await learntBy(actorCritic), before);
  const expected = await learnt(actorCritic, stepsPerUpdate), given = await learnt(ppo, stepsPerUpdate);
  assertClose(given, expected, 1e-6, "the first update"); // rows are added up in another order
  assert(given.some((weight, i) => Math.abs(weight - before[i]) > 0.005), "nothing has moved");
}

/** What an agent has learnt after so many steps; it is disposed then. */
async function learnt<Action>(agent: PolicyGradientAgent<Action>, steps: number): Promise<number[]> {
  await play(agent, copies, { to: steps });
  const numbers = await learntBy(agent);
  agent.dispose();
  return numbers;
}
