/** That Dqn goes on from a snapshot with every option, and says which of them was another. */
import { Dqn } from "../../../lib/agents/dqn.ts";
import type { DqnOptions } from "../../../lib/agents/dqn/options.ts";
import { ConvNet } from "../../../lib/nn/networks/conv_net.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { adam } from "../../../lib/nn/optimisers/adam.ts";
import { rmsprop } from "../../../lib/nn/optimisers/rmsprop.ts";
import { PrioritizedReplay } from "../../../lib/replay/prioritized_replay.ts";
import { ReplayMemory } from "../../../lib/replay/replay_memory.ts";
import type { Storable } from "../../../lib/storage/storable.ts";
import { assert, assertEquals, assertRejects } from "../../assert.ts";
import { onBackends, type TestedBackend } from "../../nn/on_backends.ts";
import { everything } from "./everything.ts";
import { halves, line } from "./line.ts";
import { play } from "./play.ts";

const all = () => everything({ observationSize: 2 });

const usual: DqnOptions = {
  hidden: [6],
  dueling: false,
  loss: "huber",
  learningRate: 0.01,
  discount: 0.9,
  nStep: 1,
  doubleQ: false,
  epsilon: 0.3,
  batchSize: 4,
  memorySize: 12,
  learningStarts: 8,
  trainEvery: 2,
  targetEvery: 4,
  tau: 1,
  actingEvery: 3,
};

const variants: Readonly<Record<string, () => DqnOptions>> = {
  "double Q-learning": () => ({ ...usual, doubleQ: true }),
  "a dueling network": () => ({ ...usual, dueling: true }),
  "three steps": () => ({ ...usual, nStep: 3 }),
  "a target that follows smoothly": () => ({ ...usual, tau: 0.1 }),
  "a mask": () => ({ ...usual, actionMask: halves }),
  "everything": all,
};

// Learning starts with step 8, the memory is full after 12, the target moves after 14, 22 and 30.
const backends: readonly [TestedBackend, readonly number[]][] = [
  ["wasm", [0, 7, 9, 13, 22, 30]],
  ["cpu", [13]],
  ["webgpu", [13]],
];
for (const [name, options] of Object.entries(variants)) {
  for (const [backend, splits] of backends) {
    onBackends(`Dqn goes on from its snapshot bit for bit: ${name}`, async () => {
      const whole = new Dqn(line, options()), actions: number[] = [], snapshots: Storable[] = [];
      for (let k = 0; k < 36; k++) {
        if (splits.includes(k)) snapshots[k] = await whole.snapshot();
        actions.push(...await play(whole, k, k + 1));
      }
      const end = await whole.snapshot(), { loss, updates } = whole;
      assertEquals(updates, 15); // after steps 8, 10, … 36
      for (const split of splits) {
        const other = new Dqn(line, { ...options(), seed: 9 });
        await play(other, 0, 20);
        await other.restore(snapshots[split]);
        assertEquals(await other.snapshot(), snapshots[split], `split after ${split} steps`);
        assertEquals(await play(other, split, 36), actions.slice(split), `split after ${split} steps`);
        assertEquals(await other.snapshot(), end, `split after ${split} steps`);
        assertEquals([other.loss, other.updates], [loss, updates]);
        other.dispose();
      }
      whole.dispose();
    }, [backend]);
  }
}

const tanh = (hidden: number, activation: "tanh" | "relu" = "tanh"): DqnOptions["network"] => (sizes) =>
  new Mlp({ sizes: [sizes.inputs, hidden, sizes.actions], activation, random: sizes.random });
const picture: DqnOptions["network"] = ({ actions, random }) =>
  new ConvNet({
    observationShape: [2, 1, 1],
    convolutions: [{ filters: 2, kernel: 1 }],
    outputs: actions,
    random,
  });
const { hidden: _hidden, dueling: _dueling, ...headless } = usual;
const { learningRate: _rate, ...unmoved } = usual;

const prioritised = (): DqnOptions => ({
  ...usual,
  memorySize: undefined,
  memory: new PrioritizedReplay({ capacity: 12, observationSize: 2 }),
});

/** What the snapshot's agent was made with, this one, and how the message says what differs. */
const others: readonly [() => DqnOptions, () => DqnOptions, string][] = [
  [() => usual, () => ({ ...usual, doubleQ: true }), "doubleQ was false, and this agent's is true;"],
  [() => usual, () => ({ ...usual, dueling: true }), "dueling was false, and this agent's is true;"],
  [() => usual, () => ({ ...usual, nStep: 2 }), "nStep was 1, and this agent's is 2;"],
  [() => usual, () => ({ ...usual, tau: 0.5 }), "tau was 1, and this agent's is 0.5;"],
  [() => usual, () => ({ ...usual, discount: 0.8 }), "discount was 0.9, and this agent's is 0.8;"],
  [() => usual, () => ({ ...usual, loss: "mse" }), 'loss was "huber", and this agent\'s is "mse";'],
  [() => usual, () => ({ ...usual, loss: (a, b) => a.sub(b).square().mean() }), 'this agent\'s is "own";'],
  [
    () => usual,
    () => ({ ...usual, actionMask: halves }),
    'actionMask was "none", and this agent\'s is "own";',
  ],
  [
    () => ({ ...usual, actionMask: halves }),
    () => usual,
    'actionMask was "own", and this agent\'s is "none";',
  ],
  [() => usual, () => ({ ...usual, memorySize: 13 }), "memorySize was 12, and this agent's is 13;"],
  [
    () => usual,
    () => ({
      ...usual,
      memorySize: undefined,
      memory: new ReplayMemory({ capacity: 9, observationSize: 2 }),
    }),
    "memorySize was 12, and this agent's is 9;",
  ],
  [() => usual, prioritised, 'memory was "ReplayMemory", and this agent\'s is "PrioritizedReplay";'],
  [prioritised, () => usual, 'memory was "PrioritizedReplay", and this agent\'s is "ReplayMemory";'],
  [() => usual, () => ({ ...headless, network: tanh(6) }), 'network was "none", and this agent\'s is "Mlp";'],
  [() => ({ ...headless, network: tanh(6) }), () => usual, 'network was "Mlp", and this agent\'s is "none";'],
  [
    () => ({ ...headless, network: tanh(6) }),
    () => ({ ...headless, network: tanh(5) }),
    "network.sizes was [2, 6, 2], and this agent's is [2, 5, 2];",
  ],
  [
    () => ({ ...headless, network: tanh(6) }),
    () => ({ ...headless, network: tanh(6, "relu") }),
    'network.activation was "tanh", and this agent\'s is "relu";',
  ],
  [
    () => ({ ...headless, network: tanh(6) }),
    () => ({ ...headless, network: picture }),
    'network was "Mlp", and this agent\'s is "ConvNet";',
  ],
  [
    () => usual,
    () => ({ ...unmoved, optimiser: rmsprop({ learningRate: 0.01 }) }),
    'optimiser was "none", and this agent\'s is "Rmsprop";',
  ],
  [
    () => ({ ...unmoved, optimiser: rmsprop({ momentum: 0.5 }) }),
    () => ({ ...unmoved, optimiser: rmsprop({ momentum: 0.9 }) }),
    "optimiser.momentum was 0.5, and this agent's is 0.9;",
  ],
  [
    () => ({ ...unmoved, optimiser: adam({ clipNorm: 1 }) }),
    () => ({ ...unmoved, optimiser: adam() }),
    'optimiser.clipNorm was 1, and this agent\'s is "none";',
  ],
  [
    () => ({ ...unmoved, optimiser: adam({ learningRate: 0.01 }) }),
    () => ({ ...unmoved, optimiser: adam({ learningRate: 0.02 }) }),
    "learningRate was 0.01, and this agent's is 0.02;",
  ],
  [
    () => ({ ...unmoved, optimiser: adam({ learningRate: (update) => 0.1 / (1 + update) }) }),
    () => ({ ...unmoved, optimiser: adam({ learningRate: 0.1 }) }),
    "learningRate was 0.025, and this agent's is 0.1;", // before the fourth update
  ],
];

onBackends(
  "Dqn names the option that was another where a snapshot was taken, and stays as it was",
  async () => {
    for (const [theirs, ours, message] of others) {
      const then = new Dqn(line, theirs()), agent = new Dqn(line, ours());
      await play(then, 0, 12);
      await play(agent, 0, 20);
      const snapshot = await then.snapshot(), before = await agent.snapshot(), { loss } = agent;
      const error = await assertRejects(() => agent.restore(snapshot), RangeError, message);
      assert(error.message.startsWith("Dqn: restore: where the snapshot was taken, "), error.message);
      assert(error.message.endsWith("; make the agent with the same options"), error.message);
      assertEquals(await agent.snapshot(), before, message);
      assertEquals(agent.loss, loss);
      for (const each of [then, agent]) each.dispose();
    }
  },
  ["wasm"],
);
