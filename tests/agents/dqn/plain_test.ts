import { Dqn } from "../../../lib/agents/dqn.ts";
import type { DqnOptions } from "../../../lib/agents/dqn/options.ts";
import type { Network } from "../../../lib/nn/networks/network.ts";
import { PrioritizedReplay } from "../../../lib/replay/prioritized_replay.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { assertClose } from "../../nn/close.ts";
import { assert, assertEquals } from "../../assert.ts";
import { halves, jumpingStep, line } from "./line.ts";
import { PlainDqn, type PlainOptions } from "./plain_dqn.ts";
import type { Numbers } from "./plain_network.ts";

const surprising = {
  variant: "proportional",
  priorityExponent: 0.6,
  importanceExponent: 0.4,
  offset: 0.01,
} as const;

const usual: PlainOptions = {
  learningRate: 0.03,
  loss: "huber",
  discount: 0.9,
  nStep: 1,
  doubleQ: false,
  actionMask: () => [true, true],
  batchSize: 2,
  memorySize: 9,
  learningStarts: 4,
  trainEvery: 1,
  targetEvery: 7,
  tau: 1,
  seed: 12, // from whose weights the two networks of double Q-learning come to disagree
};

/** After 60 updates in 32 bits, each of which carries on the rounding of those before. */
const tolerance = 1e-5;

/** Steps 4, 9, … are terminal, 6, 13, … cut short, 10, 21, … broken off; the memory of 9 is full after the ninth. */
const cases: Readonly<Record<string, Partial<PlainOptions>>> = {
  "an update after every step": {},
  "an update after every third step": { trainEvery: 3 },
  "the target following at once": { targetEvery: 1 },
  "the target following smoothly": { targetEvery: 1, tau: 0.1 },
  "the target going half of the way now and then": { targetEvery: 5, tau: 0.5 },
  "updates from the first step on": { batchSize: 1, learningStarts: 1 },
  "a memory of one step": { batchSize: 1, memorySize: 1 },
  "no discount, and batches as large as the memory": { discount: 1, batchSize: 9, learningStarts: 9 },
  "the squared error": { loss: "mse" },
  "double Q-learning": { doubleQ: true },
  "two steps at a time": { nStep: 2 },
  "as many steps at a time as there are": { nStep: 20 },
  "a mask": { actionMask: halves },
  "double Q-learning with a mask": { doubleQ: true, actionMask: halves },
  "proportional priorities": { prioritised: surprising },
  "priorities by rank of which all count alike": {
    prioritised: { ...surprising, variant: "rank", priorityExponent: 0 },
  },
  "priorities by rank": { prioritised: { ...surprising, variant: "rank" } },
  "all of it": {
    prioritised: surprising,
    loss: "mse",
    doubleQ: true,
    nStep: 3,
    actionMask: halves,
    targetEvery: 2,
    tau: 0.3,
    trainEvery: 2,
  },
};

for (const [name, options] of Object.entries(cases)) {
  onBackends(`Dqn learns what the algorithm learns in plain numbers: ${name}`, async () => {
    const all = { ...usual, ...options };
    const agent = new Dqn(line, dqnOptions(all)), first = await weightsOf(agent.network);
    const plain = new PlainDqn(first, all);
    for (let k = 0, updates = 0; k < 60; k++) {
      const before = await weightsOf(agent.network);
      agent.learn(jumpingStep(k));
      plain.learn(jumpingStep(k));
      const after = await weightsOf(agent.network);
      assertClose(after, plain.weights, tolerance, `step ${k}`);
      assertEquals(String(after) !== String(before), plain.updates > updates, `step ${k}`);
      updates = plain.updates;
    }
    assert(first.some((weight, i) => Math.abs(weight - plain.weights[i]) > 0.05), "nothing has moved");
    agent.dispose();
  });
}

onBackends(
  "PlainDqn learns something else with each option, so that one that is ignored is noticed",
  async () => {
    const agent = new Dqn(line, { hidden: [2], seed: usual.seed }), first = await weightsOf(agent.network);
    const learnt = new Map(
      Object.entries(cases).map(([name, options]) => {
        const plain = new PlainDqn(first, { ...usual, ...options });
        for (let k = 0; k < 60; k++) plain.learn(jumpingStep(k));
        return [String(plain.weights), name];
      }),
    );
    assertEquals([...learnt.values()], Object.keys(cases));
    agent.dispose();
  },
  ["wasm"],
);

/** The options as the agent takes them. */
function dqnOptions({ prioritised, memorySize: capacity, ...others }: PlainOptions): DqnOptions {
  const memory = new PrioritizedReplay({ capacity, observationSize: 2, ...prioritised });
  return { ...others, hidden: [2], ...(prioritised ? { memory } : { memorySize: capacity }) };
}

async function weightsOf(network: Network): Promise<Numbers> {
  return Object.values(await network.snapshot()).flatMap(({ values }) => Array.from(values));
}
