/** What the agents with a policy network say where they are given to the wrong world, or used when it is too late. */
import { ActorCritic } from "../../../lib/agents/actor_critic.ts";
import { Ppo } from "../../../lib/agents/ppo.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import { make } from "../../../lib/envs/registry.ts";
import { Discrete, Tuple } from "../../../lib/envs/spaces.ts";
import { makeVector } from "../../../lib/envs/vector/make_vector.ts";
import { BackendError } from "../../../lib/nn/backend/backend.ts";
import { train } from "../../../lib/train/train.ts";
import { assertThrows } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { step } from "../dqn/line.ts";
import { numbered, worldAt } from "./steps.ts";

// The first test of this file, as nothing computes tensors before it.
Deno.test("the agents with a policy network say that rl.ready() comes first", { ignore: !granted }, () => {
  for (const Agent of [Reinforce, ActorCritic, Ppo]) {
    assertThrows(() => new Agent(numbered), BackendError, `${Agent.name}: call \`await rl.ready()\` first`);
  }
});

onBackends("spaces that no policy network acts in are refused, and what is no environment", () => {
  for (const Agent of [Reinforce, ActorCritic, Ppo]) {
    const { name } = Agent;
    const refuse = (env: unknown, message: string) =>
      assertThrows(() => Reflect.construct(Agent, [env]), TypeError, `${name}: ${message}`);
    refuse(
      make("FrozenLake-v1"),
      "the observations of FrozenLake-v1 must be vectors, a Box, got Discrete(16); for numbered states there is a " +
        "table: rl.SoftmaxPolicyGradient",
    );
    refuse(
      { ...numbered, actionSpace: new Discrete(2, 1) },
      "the actions of Line must be vectors, a Box, or numbered from 0, got Discrete(2, start=1)",
    );
    refuse(
      { ...numbered, actionSpace: new Tuple([new Discrete(2)]) },
      "the actions of Line must be vectors",
    );
    refuse(undefined, "the environment");
    refuse({ hidden: [64] }, "the environment");
  }
});

onBackends(
  "an agent of several copies learns in no single environment, and one of one copy not in several",
  () => {
    const single = make("CartPole-v1"), vector = makeVector("CartPole-v1", 3);
    const ofThree = new Ppo(vector), ofOne = new Ppo(single), steps = 5;
    assertThrows(
      () => train(ofThree, single, { steps, seed: 0 }),
      RangeError,
      "train: the agent was made for 3 copies, and this environment has 1 copy; make the agent with the environment",
    );
    assertThrows(
      () => train(ofOne, vector, { steps, seed: 0 }),
      RangeError,
      "train: the agent was made for 1 copy, and this environment has 3 copies",
    );
    assertThrows(
      () => ofThree.learn(step(0)),
      RangeError,
      "Ppo: learn takes the step of a single environment, and this agent was made for 3 copies; train it in a VectorEnv",
    );
    const batch = { ...worldAt(0, 3), actions: Int32Array.of(0, 1, 1) };
    const small = new Ppo(numbered);
    assertThrows(
      () => small.learnBatch(batch),
      RangeError,
      "for 3 copies make the agent with their VectorEnv",
    );
    for (const agent of [ofThree, ofOne, small]) agent.dispose();
  },
  ["wasm"],
);

onBackends("what is no observation is refused where an agent acts or judges", () => {
  const agent = new Ppo(numbered), three = Float32Array.of(0.1, 0.2, 0.3);
  const call = (method: (seen: Float32Array) => unknown, seen: unknown) => () =>
    Reflect.apply(method, agent, [seen]);
  for (const method of [agent.act, agent.value, agent.probabilities]) {
    assertThrows(call(method, three), RangeError, "an observation must be 2 numbers, got 3");
    assertThrows(call(method, undefined), RangeError, "an observation must be 2 numbers, got undefined");
  }
  const batches = "Ppo: observations must be 2 numbers for each copy, got ";
  for (const wrong of [three, undefined, new Float32Array(0)]) {
    assertThrows(call(agent.actBatch, wrong), RangeError, batches);
  }
  agent.dispose();
}, ["wasm"]);

onBackends("an agent that was disposed does nothing any more, and says so", () => {
  for (const agent of [new Reinforce(numbered), new ActorCritic(numbered), new Ppo(numbered)]) {
    const { name } = agent.constructor, seen = Float32Array.of(0, 0);
    agent.dispose();
    const calls = [
      () => agent.act(seen),
      () => agent.actBatch(seen),
      () => agent.learn({ ...step(0) }),
      () => agent.learnBatch({ ...worldAt(0, 1), actions: Int32Array.of(0) }),
      () => agent.value(seen),
      () => agent.probabilities(seen),
      () => agent.refresh(),
    ];
    for (const call of calls) {
      assertThrows(call, TypeError, `${name}: this agent was disposed; make a new one`);
    }
  }
}, ["wasm"]);
