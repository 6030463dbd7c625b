/** That an agent says which option was another where a snapshot was taken. */
import { ActorCritic } from "../../../lib/agents/actor_critic.ts";
import type { PolicyGradientAgent } from "../../../lib/agents/policy_gradient/policy_gradient_agent.ts";
import { Ppo, type PpoOptions } from "../../../lib/agents/ppo.ts";
import { Reinforce, type ReinforceOptions } from "../../../lib/agents/reinforce.ts";
import { adam } from "../../../lib/nn/optimisers/adam.ts";
import { rmsprop } from "../../../lib/nn/optimisers/rmsprop.ts";
import { linear } from "../../../lib/rules/schedule.ts";
import { assert, assertEquals, assertRejects } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { numbered, play, vectors } from "./steps.ts";

const usual: PpoOptions = { hidden: [4], stepsPerUpdate: 5, epochs: 2, batchSize: 5, learningRate: 0.01 };
const { learningRate: _, ...unmoved } = usual;

/** Options of Ppo where the snapshot was taken, of this agent, and how the message says what differs. */
const ofPpo: readonly (readonly [() => PpoOptions, () => PpoOptions, string])[] = [
  differing({ hidden: [5] }, "hidden was [4], and this agent's is [5]"),
  differing({ activation: "relu" }, 'activation was "tanh", and this agent\'s is "relu"'),
  differing({ discount: 0.5 }, "discount was 0.99, and this agent's is 0.5"),
  differing({ normalise: false }, "normalise was true, and this agent's is false"),
  differing({ valueCoefficient: 1 }, "valueCoefficient was 0.5, and this agent's is 1"),
  differing({ stepsPerUpdate: 6 }, "stepsPerUpdate was 5, and this agent's is 6"),
  differing({ traceDecay: 1 }, "traceDecay was 0.95, and this agent's is 1"),
  differing({ epochs: 3 }, "epochs was 2, and this agent's is 3"),
  differing({ batchSize: 4 }, "batchSize was 5, and this agent's is 4"),
  differing({ entropy: 0.1 }, "entropy was 0, and this agent's is 0.1"),
  differing({ learningRate: 0.02 }, "learningRate was 0.01, and this agent's is 0.02"),
  differing({ clipNorm: Infinity }, 'clipNorm was 0.5, and this agent\'s is "none"'),
  differing({ clipRange: 0.1 }, "clipRange was 0.2, and this agent's is 0.1"),
  differing({ clipRange: Infinity }, 'clipRange was 0.2, and this agent\'s is "none"'),
  // after 12 of 24 steps
  differing({ clipRange: linear(0.2, 0, 24) }, "clipRange was 0.2, and this agent's is 0.1 at that step"),
  differing(
    { learningRate: linear(0.01, 0, 24) },
    "learningRate was 0.01, and this agent's is 0.005 at that step",
  ),
  differing({ entropy: linear(0, 1, 24) }, "entropy was 0, and this agent's is 0.5 at that step"),
  [
    () => usual,
    () => ({ ...unmoved, optimiser: adam() }),
    'optimiser was "none", and this agent\'s is "Adam"',
  ],
  ofOptimisers(() => adam(), () => rmsprop(), 'optimiser was "Adam", and this agent\'s is "Rmsprop"'),
  ofOptimisers(
    () => rmsprop({ momentum: 0.5 }),
    () => rmsprop({ momentum: 0.9 }),
    "optimiser.momentum was 0.5, and this agent's is 0.9",
  ),
  ofOptimisers(
    () => adam({ clipNorm: 1 }),
    () => adam(),
    'optimiser.clipNorm was 1, and this agent\'s is "none"',
  ),
  ofOptimisers(
    () => adam({ learningRate: (update) => 0.1 / (1 + update) }),
    () => adam({ learningRate: 0.1 }),
    "learningRate was 0.02, and this agent's is 0.1", // after four updates: two rollouts, gone through twice
  ),
];

const ofReinforce: readonly (readonly [ReinforceOptions, string])[] = [
  [{ episodesPerUpdate: 2 }, "episodesPerUpdate was 1, and this agent's is 2"],
  [{ baseline: "mean" }, 'baseline was "none", and this agent\'s is "mean"'],
  [{ average: "steps" }, 'average was "episodes", and this agent\'s is "steps"'],
];

onBackends(
  "an agent names the option that was another where a snapshot was taken, and stays as it was",
  async () => {
    for (const [theirs, ours, message] of ofPpo) {
      await refuse(new Ppo(numbered, theirs()), new Ppo(numbered, ours()), message);
    }
    for (const [options, message] of ofReinforce) {
      const reinforce = (options: ReinforceOptions) => new Reinforce(numbered, { hidden: [4], ...options });
      await refuse(reinforce({}), reinforce(options), message);
    }
  },
  ["wasm"],
);

onBackends("an agent refuses the snapshot of one for more copies", async () => {
  const three = new Ppo({ ...numbered, copies: 3 }, usual), one = new Ppo(numbered, usual);
  await play(three, 3, { to: 4 });
  await play(one, 1, { to: 3 });
  await refused(one, three, RangeError, "copies was 3, and this agent's is 1; make the agent with the same");
}, ["wasm"]);

onBackends("an agent refuses the snapshot of another class, and of another kind of actions", async () => {
  const agents = [
    new Reinforce(numbered, { hidden: [4] }),
    new ActorCritic(numbered, { hidden: [4] }),
    new Ppo(numbered, { hidden: [4] }),
  ];
  for (const [i, agent] of agents.entries()) {
    const other = agents[(i + 1) % 3], { name } = agent.constructor, { name: theirs } = other.constructor;
    const snapshot = await other.snapshot(), before = await agent.snapshot();
    const message = `${name}: restore: needs the snapshot of a ${name}, got that of a ${theirs}`;
    await assertRejects(() => agent.restore(snapshot), TypeError, message);
    assertEquals(await agent.snapshot(), before);
  }
  for (const agent of agents) agent.dispose();
  await refused(new Ppo(numbered, usual), new Ppo(vectors, usual), TypeError, "");
  await refused(new Ppo(vectors, usual), new Ppo(numbered, usual), TypeError, "");
}, ["wasm"]);

function differing(change: PpoOptions, message: string) {
  return [() => usual, () => ({ ...usual, ...change }), message] as const;
}

function ofOptimisers(
  theirs: () => PpoOptions["optimiser"],
  ours: () => PpoOptions["optimiser"],
  message: string,
) {
  return [
    () => ({ ...unmoved, optimiser: theirs() }),
    () => ({ ...unmoved, optimiser: ours() }),
    message,
  ] as const;
}

async function refuse(
  then: PolicyGradientAgent<number>,
  agent: PolicyGradientAgent<number>,
  message: string,
): Promise<void> {
  await play(then, 1, { to: 12 });
  await play(agent, 1, { to: 19 });
  const error = await refused(agent, then, RangeError, `${message}; make the agent with the same options`);
  const { name } = agent.constructor;
  assert(error.message.startsWith(`${name}: restore: where the snapshot was taken, `), error.message);
}

/** What an agent says to another's snapshot, which leaves it as it was; both are disposed. */
async function refused(
  agent: PolicyGradientAgent<number> | PolicyGradientAgent<Float32Array>,
  other: PolicyGradientAgent<number> | PolicyGradientAgent<Float32Array>,
  kind: typeof TypeError | typeof RangeError,
  message: string,
): Promise<Error> {
  const before = await agent.snapshot(), snapshot = await other.snapshot();
  const error = await assertRejects(() => agent.restore(snapshot), kind, message);
  assertEquals(await agent.snapshot(), before, message);
  for (const each of [agent, other]) each.dispose();
  return error;
}
