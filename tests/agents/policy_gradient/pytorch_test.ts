import recorded from "../../../data/pytorch/policy_gradient.json" with { type: "json" };
import { ActorCritic } from "../../../lib/agents/actor_critic.ts";
import type { PolicyGradientAgent } from "../../../lib/agents/policy_gradient/policy_gradient_agent.ts";
import type { PolicySpaces } from "../../../lib/agents/policy_gradient/spaces.ts";
import { Ppo } from "../../../lib/agents/ppo.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import { Box, Discrete } from "../../../lib/envs/spaces.ts";
import type { Network } from "../../../lib/nn/networks/network.ts";
import { linear } from "../../../lib/rules/schedule.ts";
import type { Setting } from "../../../lib/rules/setting.ts";
import { assert, assertEquals } from "../../assert.ts";
import { assertClose } from "../../nn/close.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { flat, fromPyTorch, numbersOf, type State } from "./pytorch_weights.ts";

type Case = typeof recorded.cases[number];
type Step = typeof recorded.lives[number][number];

const { inputs, lives, first, seed, stepsPerUpdate } = recorded;
const copies = lives.length;

/** After some dozens of updates of Adam, which divides gradients by their own size. */
const tolerance = 1e-5;

const seen = { spec: { id: "Lives", options: {} }, observationSpace: boxOf(inputs) };
const numbered = { ...seen, actionSpace: new Discrete(recorded.actions) };
const vectors = { ...seen, actionSpace: boxOf(recorded.vector) };
const actionsOf = (steps: readonly Step[]) => Int32Array.from(steps, ({ action }) => action);
const vectorsOf = (steps: readonly Step[]) => Float32Array.from(steps.flatMap(({ vector }) => vector));

for (const each of recorded.cases) {
  const { gaussian } = each.options;
  onBackends(`${each.name}: the losses and weights of every update are PyTorch's`, async () => {
    if (gaussian) await compare(each, agentOf(each, vectors), vectorsOf);
    else await compare(each, agentOf(each, numbered), actionsOf);
  });
}

Deno.test("PyTorch was asked for what makes a difference", () => {
  for (const agent of ["Reinforce", "ActorCritic", "Ppo"]) {
    const of = recorded.cases.filter(({ options }) => options.agent === agent);
    assertEquals(new Set(of.map(({ weights }) => JSON.stringify(weights))).size, of.length);
    for (const { name, updates } of of) assert(updates.length >= 4, name);
  }
  assertEquals([...new Set(lives.flat().map(({ ending }) => ending))].sort(), [
    "broken off",
    "none",
    "terminated",
    "truncated",
  ]);
  const clipped = recorded.cases.flatMap(({ updates }) => updates).filter((update) =>
    "clipFraction" in update && Number(update.clipFraction) > 0.1
  );
  assert(clipped.length > 10);
});

function boxOf(size: number): Box {
  return new Box(new Array(size).fill(-9), new Array(size).fill(9));
}

/** Lets an agent learn from the same steps, and compares what each update began from and what came out. */
async function compare<Action>(
  { weights, updates, options }: Case,
  agent: PolicyGradientAgent<Action>,
  actionsOf: (steps: readonly Step[]) => Parameters<PolicyGradientAgent<Action>["learnBatch"]>[0]["actions"],
): Promise<void> {
  const { policy, critic } = agent;
  policy.restore(fromPyTorch(policy, options.gaussian ? first.means : first.policy));
  critic?.restore(fromPyTorch(critic, first.critic));
  await agent.refresh();
  const together = options.agent === "Reinforce"
    ? lives.flat().map((step) => [step])
    : lives[0].map((_, t) => lives.map((life) => life[t]));
  let learnt = 0;
  for (const steps of together) {
    const { updates: before } = agent;
    await agent.learnBatch({ ...batchOf(steps), actions: actionsOf(steps) });
    if (agent.updates > before) compareLosses(agent.latest, updates[learnt++], learnt);
  }
  assertEquals(learnt, updates.length);
  const compareNetwork = async (network: Network, state: State, name: string) =>
    assertClose(await numbersOf(network), flat(fromPyTorch(network, state)), tolerance, name);
  await compareNetwork(policy, weights.policy, "the policy");
  if (critic) await compareNetwork(critic, weights.critic ?? {}, "the critic");
  assertEquals(critic === undefined, weights.critic === undefined);
  assertClose(agent.logDeviations ?? [], weights.logDeviations ?? [], tolerance, "log σ");
  agent.dispose();
}

function compareLosses(latest: object, theirs: Case["updates"][number], update: number): void {
  const ours = new Map<string, number>(Object.entries(latest));
  for (const [name, value] of Object.entries(theirs)) {
    assertClose([ours.get(name) ?? NaN], [value], tolerance, `${name} of update ${update}`, 1);
  }
  assertEquals(
    [...ours.keys()].filter((name) => !(name in theirs)),
    "valueLoss" in theirs ? [] : ["valueLoss"],
  );
}

function batchOf(steps: readonly Step[]) {
  return {
    observations: Float32Array.from(steps.flatMap(({ observation }) => observation)),
    rewards: Float64Array.from(steps, ({ reward }) => reward),
    nextObservations: Float32Array.from(steps.flatMap(({ nextObservation }) => nextObservation)),
    terminated: Uint8Array.from(steps, ({ ending }) => Number(ending === "terminated")),
    truncated: Uint8Array.from(steps, ({ ending }) => Number(ending === "truncated")),
  };
}

function agentOf<Action>(
  { options: { agent, baseline, average, epochs, batchSize, clipRange, ...options } }: Case,
  env: PolicySpaces<Action>,
): PolicyGradientAgent<Action> {
  const { hidden, logDeviation } = recorded, { discount, normalise } = options;
  const hasCritic = agent !== "Reinforce" || baseline === "value";
  const all = {
    ...{ hidden, activation: "tanh", logDeviation, discount, normalise, seed } as const,
    valueCoefficient: hasCritic ? options.valueCoefficient : undefined,
    learningRate: setting(options.learningRate),
    entropy: setting(options.entropy),
    clipNorm: options.clipNorm ?? Infinity,
  };
  if (agent === "Reinforce") {
    const { episodesPerUpdate } = options;
    return new Reinforce(env, {
      ...{ ...all, episodesPerUpdate },
      baseline: (["none", "mean", "value"] as const).find((name) => name === baseline),
      average: (["episodes", "steps"] as const).find((name) => name === average),
    });
  }
  const rollouts = { ...all, stepsPerUpdate, traceDecay: options.traceDecay };
  if (agent === "ActorCritic") return new ActorCritic({ ...env, copies }, rollouts);
  return new Ppo({ ...env, copies }, {
    ...rollouts,
    epochs,
    batchSize,
    clipRange: setting(clipRange ?? Infinity),
  });
}

function setting(value: number | readonly number[]): Setting {
  if (typeof value === "number") return value;
  const [from, to, steps] = value;
  return linear(from, to, steps);
}
