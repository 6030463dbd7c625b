/** Steps that the agents with a policy network refuse; nothing is remembered then. */
import { ActorCritic } from "../../../lib/agents/actor_critic.ts";
import { Ppo } from "../../../lib/agents/ppo.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import type { PolicyGradientAgent } from "../../../lib/agents/policy_gradient/policy_gradient_agent.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { step } from "../dqn/line.ts";
import { numbered, vectors, worldAt } from "./steps.ts";

type Kind = typeof TypeError | typeof RangeError;

/** A part of a step that is changed, and what is said of it. */
type Refused = readonly [Readonly<Record<string, unknown>>, Kind, string];

const singles = Float32Array.of(0.1, 0.2, 0.3), spoilt = Float32Array.of(0.1, NaN);
const ofOne: readonly Refused[] = [
  [
    { observation: singles },
    RangeError,
    "observations must be a Float32Array of 2 numbers, got Float32Array [0.1",
  ],
  [
    { observation: [0.1, 0.2] },
    RangeError,
    "observations must be a Float32Array of 2 numbers, got [0.1, 0.2]",
  ],
  [
    { nextObservation: undefined },
    RangeError,
    "nextObservations must be a Float32Array of 2 numbers, got undefined",
  ],
  [{ observation: spoilt }, RangeError, "observations must be finite numbers, got NaN"],
  [{ nextObservation: spoilt }, RangeError, "nextObservations must be finite numbers, got NaN"],
  [{ reward: NaN }, RangeError, "reward must be a finite number, got NaN"],
  [{ reward: 1e39 }, RangeError, "reward must be finite in 32 bits, at most 3.4e38, got 1e+39"],
  [{ reward: "1" }, TypeError, 'reward must be a finite number, got "1"'],
  [{ terminated: undefined }, TypeError, "terminated must be true or false, got undefined"],
  [{ truncated: 1 }, TypeError, "truncated must be true or false, got 1"],
  [{ action: 2 }, RangeError, "action must be in Discrete(2), got 2"],
  [{ action: "left" }, RangeError, 'action must be in Discrete(2), got "left"'],
  [{ action: Float32Array.of(1) }, RangeError, "action must be in Discrete(2), got Float32Array [1]"],
];

const flags = Uint8Array.of(0, 0), three = Float64Array.of(1, 2, 3);
const ofTwo: readonly Refused[] = [
  [
    { observations: singles },
    RangeError,
    "observations must be a Float32Array of 2 numbers for each of 2 copies, got Float32Array [0.1",
  ],
  [
    { nextObservations: null },
    RangeError,
    "nextObservations must be a Float32Array of 2 numbers for each of 2 copies",
  ],
  [
    { actions: Int32Array.of(1) },
    RangeError,
    "actions must be an Int32Array of 2, one number for each copy, in Discrete",
  ],
  [{ actions: Int32Array.of(0, 2) }, RangeError, "in Discrete(2), got Int32Array [0, 2]"],
  [{ actions: Float32Array.of(0, 1) }, RangeError, "in Discrete(2), got Float32Array [0, 1]"],
  [
    { rewards: three },
    RangeError,
    "rewards must be a Float64Array of 2, one number for each copy, got Float64Array [1",
  ],
  [
    { rewards: [1, 2] },
    RangeError,
    "rewards must be a Float64Array of 2, one number for each copy, got [1, 2]",
  ],
  [
    { rewards: Float64Array.of(1, -Infinity) },
    RangeError,
    "reward of copy 1 must be a finite number, got -Infinity",
  ],
  [
    { terminated: [true, false] },
    RangeError,
    "terminated must be a Uint8Array of 2, one number for each copy, got [t",
  ],
  [
    { truncated: flags.slice(1) },
    RangeError,
    "truncated must be a Uint8Array of 2, one number for each copy, got Ui",
  ],
];

onBackends("learn refuses a step that is none, and remembers nothing of it", async () => {
  for (const agent of agentsFor(1)) {
    const refuse = refuser(agent, (given) => Reflect.apply(agent.learn, agent, [given]));
    for (const [change, kind, message] of ofOne) await refuse({ ...step(0), ...change }, kind, message);
    const form = "{ observation, action, reward, nextObservation, terminated, truncated }";
    await refuse(undefined, TypeError, `learn takes a step, ${form}, got undefined`);
    agent.dispose();
  }
}, ["wasm"]);

onBackends(
  "learnBatch refuses what is not one of everything for each copy, and remembers nothing of it",
  async () => {
    for (const agent of agentsFor(2)) {
      const refuse = refuser(agent, (given) => Reflect.apply(agent.learnBatch, agent, [given]));
      const good = { ...worldAt(0, 2), actions: Int32Array.of(0, 1) };
      for (const [change, kind, message] of ofTwo) await refuse({ ...good, ...change }, kind, message);
      await refuse(
        null,
        TypeError,
        "learnBatch takes a step of all copies, { observations, actions, rewards, ",
      );
      agent.dispose();
    }
  },
  ["wasm"],
);

onBackends("over vectors an action may lie outside of the box, but must be finite and as long", async () => {
  const agent = new ActorCritic(vectors), before = await agent.snapshot();
  const learn = (action: Float32Array) => agent.learn({ ...step(0), action });
  for (const wrong of [Float32Array.of(0), Float32Array.of(0, NaN), Float32Array.of(Infinity, 0)]) {
    assertThrows(() => learn(wrong), RangeError, "ActorCritic: action must be in Box(");
  }
  assertEquals(await agent.snapshot(), before);
  learn(Float32Array.of(-7, 7));
  agent.dispose();
}, ["wasm"]);

function agentsFor(copies: number): PolicyGradientAgent<number>[] {
  const env = { ...numbered, copies };
  return [new Reinforce(env), new ActorCritic(env), new Ppo(env)];
}

/** Expects a refusal in the agent's name that leaves it as it was. */
function refuser(agent: PolicyGradientAgent<number>, learn: (given: unknown) => unknown) {
  return async (given: unknown, kind: Kind, message: string) => {
    const before = await agent.snapshot();
    const error = assertThrows(() => learn(given), kind, message);
    assert(error.message.startsWith(`${agent.constructor.name}: `), error.message);
    assertEquals(await agent.snapshot(), before);
  };
}
