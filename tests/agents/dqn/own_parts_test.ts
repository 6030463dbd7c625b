/** A network, an optimiser, a memory of one's own: what fits, and what is said of what does not. */
import * as tf from "@tensorflow/tfjs";
import { Dqn } from "../../../lib/agents/dqn.ts";
import type { DqnOptions } from "../../../lib/agents/dqn/options.ts";
import { ActorCritic } from "../../../lib/nn/networks/actor_critic.ts";
import { ConvNet } from "../../../lib/nn/networks/conv_net.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import type { Network } from "../../../lib/nn/networks/network.ts";
import { adam } from "../../../lib/nn/optimisers/adam.ts";
import { sgd } from "../../../lib/nn/optimisers/sgd.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { ReplayMemory } from "../../../lib/replay/replay_memory.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { jumpingStep, line, step } from "./line.ts";

const small: DqnOptions = { batchSize: 4, learningStarts: 4, trainEvery: 1, targetEvery: 3 };

const made: Network[] = [];
const unfit: readonly [() => Network, string][] = [
  [() => new Mlp({ sizes: [3, 4, 2] }), "from 3 to 2"],
  [() => new Mlp({ sizes: [2, 4, 3] }), "from 2 to 3"],
  [() => new Mlp({ sizes: [2, 1], head: "dueling" }), "from 2 to 1"],
  [
    () => new ConvNet({ observationShape: [3, 1, 1], convolutions: [{ filters: 2, kernel: 1 }], outputs: 2 }),
    "from 3×1×1 to 2",
  ],
];
const policies = [
  () => new Mlp({ sizes: [2, 4, 2], head: "policy" }),
  () => new ActorCritic({ observationShape: [2], hidden: [4], actions: 2 }),
];

onBackends("Dqn refuses a network that does not fit, and disposes it", () => {
  const refuse = (make: () => Network, message: string) => {
    const network = () => {
      const network = make();
      made.push(network);
      return network;
    };
    assertThrows(() => new Dqn(line, { ...small, network }), TypeError, `Dqn: network must ${message}`);
  };
  for (const [make, shapes] of unfit) {
    refuse(make, `take 2 numbers and give 2, one for each action, got one ${shapes}`);
  }
  for (const make of policies) refuse(make, "give values, got one whose head is a policy");
  assert(made.flatMap(({ variables }) => variables).every(({ isDisposed }) => isDisposed));
});

onBackends("Dqn refuses what is no network, and lets an error in making one pass", () => {
  const refuse = (network: unknown, message: string, kind: typeof Error = TypeError) =>
    assertThrows(() => Reflect.construct(Dqn, [line, { ...small, network }]), kind, message);
  refuse(() => undefined, "Dqn: network must make a network of rl.nn, got undefined");
  refuse(() => ({ apply: 1 }), "Dqn: network must make a network of rl.nn, got { apply: 1 }");
  refuse(() => new Mlp({ sizes: [2] }), "Mlp: sizes must list at least 2 sizes, got [2]", RangeError);
});

onBackends(
  "Dqn tells a network of its own what it must fit, and learns with one of another kind",
  async () => {
    const told: unknown[] = [];
    const agent = new Dqn(line, {
      ...small,
      network: (sizes) => {
        const { inputs, actions, random } = sizes;
        told.push(inputs, actions, random instanceof Generator);
        const convolutions = [{ filters: 3, kernel: 1 }];
        return new ConvNet({ observationShape: [inputs, 1, 1], convolutions, outputs: actions, random });
      },
      actionMask: () => [1, 1],
      doubleQ: true,
      nStep: 2,
    });
    assertEquals(told, [2, 2, true]);
    assert(agent.network instanceof ConvNet && agent.targetNetwork instanceof ConvNet);
    const before = await agent.network.snapshot();
    for (let k = 0; k < 8; k++) agent.learn(jumpingStep(k));
    assert(String(Object.values(before)[0].values) !== String(agent.network.variables[0].dataSync()));
    assertEquals(agent.values(step(0).observation).length, 2);
    agent.dispose();
  },
);

onBackends("Dqn refuses a memory of other observations, and leaves it as it was", () => {
  const memory = new ReplayMemory({ capacity: 9, observationSize: 3 }), before = memory.snapshot();
  assertThrows(
    () => new Dqn(line, { ...small, memory }),
    RangeError,
    "Dqn: memory must be of observations of 2 numbers, got one of 3; make it with observationSize: 2",
  );
  assertEquals(memory.snapshot(), before);
});

onBackends("Dqn learns from what is in a memory already", () => {
  const memory = new ReplayMemory({ capacity: 9, observationSize: 2 });
  for (let k = 0; k < 9; k++) memory.store(step(k));
  const agent = new Dqn(line, { ...small, memory });
  assert(agent.memory === memory);
  agent.update();
  assertEquals([agent.updates, memory.size], [1, 9]);
  agent.dispose();
}, ["wasm"]);

onBackends("Dqn takes over its optimiser, and disposes it with itself", () => {
  const optimiser = adam({ learningRate: 0.1 }), agent = new Dqn(line, { ...small, optimiser });
  for (let k = 0; k < 8; k++) agent.learn(step(k));
  assertEquals([optimiser.updates, agent.updates], [5, 5]);
  agent.dispose();
  assertThrows(
    () => optimiser.applyGradients({}),
    TypeError,
    "Adam: this optimiser was disposed; make a new",
  );
}, ["wasm"]);

onBackends("Dqn refuses an optimiser and a network that are another agent's already", () => {
  const optimiser = sgd(), network = new Mlp({ sizes: [2, 3, 2] });
  const first = new Dqn(line, { ...small, optimiser, network: () => network });
  const refuse = (options: DqnOptions, name: string) =>
    assertThrows(
      () => new Dqn(line, { ...small, ...options }),
      TypeError,
      `Dqn: ${name} belongs to another agent`,
    );
  refuse({ optimiser }, "optimiser");
  refuse({ network: () => network }, "network");
  refuse({ network: () => first.targetNetwork }, "network");
  first.dispose();
});

onBackends("Dqn acts by what its network has learnt elsewhere once it is told to", async () => {
  const agent = new Dqn(line, small), seen = Float32Array.of(0.1, 0.2), before = agent.values(seen);
  tf.tidy(() => agent.network.variables.forEach((variable) => variable.assign(tf.zerosLike(variable))));
  assertEquals(agent.values(seen), before);
  await agent.refresh();
  assertEquals([...agent.values(seen)], [0, 0]);
  agent.dispose();
});
