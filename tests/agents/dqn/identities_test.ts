/** Ways of saying the same in other options, which must give the same to the last bit. */
import { Dqn } from "../../../lib/agents/dqn.ts";
import type { DqnOptions } from "../../../lib/agents/dqn/options.ts";
import { huber } from "../../../lib/nn/losses/huber.ts";
import { mse } from "../../../lib/nn/losses/mse.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { adam } from "../../../lib/nn/optimisers/adam.ts";
import { ReplayMemory } from "../../../lib/replay/replay_memory.ts";
import { recordOf } from "../../../lib/storage/parts.ts";
import { assertEquals, assertNotEquals } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { line } from "./line.ts";
import { play } from "./play.ts";

const usual: DqnOptions = {
  epsilon: 0.3,
  discount: 0.9,
  batchSize: 4,
  learningStarts: 4,
  trainEvery: 1,
  targetEvery: 5,
  seed: 7,
};
const hidden = [6], learningRate = 0.01, memorySize = 12;
const named: DqnOptions = { hidden, learningRate, memorySize };

const own: DqnOptions["network"] = ({ inputs, actions, random }) =>
  new Mlp({ sizes: [inputs, ...hidden, actions], random });
const dueling: DqnOptions["network"] = ({ inputs, actions, random }) =>
  new Mlp({ sizes: [inputs, ...hidden, actions], head: "dueling", random });

/** Two ways each; options are made anew, since an optimiser and a memory serve one agent alone. */
const identities: Readonly<Record<string, readonly [() => DqnOptions, () => DqnOptions]>> = {
  "an Mlp of one's own": [() => named, () => ({ learningRate, memorySize, network: own })],
  "a dueling one of one's own": [
    () => ({ ...named, dueling: true }),
    () => ({ learningRate, memorySize, network: dueling }),
  ],
  "Adam of one's own": [() => named, () => ({ hidden, memorySize, optimiser: adam({ learningRate }) })],
  "a memory of one's own": [
    () => named,
    () => ({ hidden, learningRate, memory: new ReplayMemory({ capacity: memorySize, observationSize: 2 }) }),
  ],
  "the Huber loss as a function": [
    () => ({ ...named, loss: "huber" }),
    () => ({ ...named, loss: (predictions, targets) => huber(predictions, targets) }),
  ],
  "the squared error as a function": [
    () => ({ ...named, loss: "mse" }),
    () => ({ ...named, loss: (predictions, targets) => mse(predictions, targets) }),
  ],
  "a mask that forbids nothing": [() => named, () => ({ ...named, actionMask: () => [1, 1] })],
  "a mask that forbids everything, which counts for nothing": [
    () => named,
    () => ({ ...named, actionMask: () => [false, false] }),
  ],
  "double Q-learning whose two networks are the same": [
    () => ({ ...named, targetEvery: 1 }),
    () => ({ ...named, targetEvery: 1, doubleQ: true }),
  ],
};

for (const [name, ways] of Object.entries(identities)) {
  onBackends(`Dqn learns the same, to the last bit, with ${name}`, async () => {
    const [one, other] = await Promise.all(ways.map((options) => learnt(options())));
    assertEquals(other, one);
  });
}

onBackends(
  "Dqn learns something else with another seed, whether its network is one's own or not",
  async () => {
    for (const options of [named, { learningRate, memorySize, network: own }]) {
      assertNotEquals(await learnt({ ...options, seed: 8 }), await learnt(options));
    }
  },
);

/** What was done, and what was learnt from it. */
async function learnt(options: DqnOptions): Promise<unknown> {
  const agent = new Dqn(line, { ...usual, ...options }), actions = await play(agent, 0, 40);
  const { network, target, optimiser, memory, acting } = recordOf("test", await agent.snapshot());
  const { loss, updates } = agent;
  agent.dispose();
  return { actions, network, target, optimiser, memory, acting, loss, updates };
}
