import { Dqn } from "../../../lib/agents/dqn.ts";
import type { Network } from "../../../lib/nn/networks/network.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { assertClose } from "../../nn/close.ts";
import { assert, assertEquals } from "../../assert.ts";
import { line, step } from "./line.ts";
import { type Numbers, PlainDqn, type PlainOptions } from "./plain_dqn.ts";

const usual = {
  learningRate: 0.01,
  discount: 0.9,
  batchSize: 2,
  memorySize: 9,
  learningStarts: 4,
  trainEvery: 1,
  targetEvery: 7,
  seed: 3,
};

/** After 60 updates in 32 bits, each of which carries on the rounding of those before. */
const tolerance = 1e-5;

/** Steps 4, 9, … are terminal and steps 6, 13, … are cut short; the memory of 9 is full after the ninth. */
const cases: Readonly<Record<string, Partial<PlainOptions>>> = {
  "an update after every step": {},
  "an update after every third step": { trainEvery: 3 },
  "the target following at once": { targetEvery: 1 },
  "updates from the first step on": { batchSize: 1, learningStarts: 1 },
  "a memory of one step": { batchSize: 1, memorySize: 1 },
  "no discount, and batches as large as the memory": {
    discount: 1,
    batchSize: 9,
    learningStarts: 9,
  },
};

for (const [name, options] of Object.entries(cases)) {
  onBackends(`Dqn learns what the algorithm learns in plain numbers: ${name}`, async () => {
    const all = { ...usual, ...options };
    const agent = new Dqn(line, { ...all, hidden: [2] }), first = await weightsOf(agent.network);
    const plain = new PlainDqn(first, all);
    for (let k = 0, updates = 0; k < 60; k++) {
      const before = await weightsOf(agent.network);
      agent.learn(step(k));
      plain.learn(step(k));
      const after = await weightsOf(agent.network);
      assertClose(after, plain.weights, tolerance, `step ${k}`);
      assertEquals(String(after) !== String(before), plain.updates > updates, `step ${k}`);
      updates = plain.updates;
    }
    assert(first.some((weight, i) => Math.abs(weight - plain.weights[i]) > 0.05), "nothing has moved");
    agent.dispose();
  });
}

async function weightsOf(network: Network): Promise<Numbers> {
  return Object.values(await network.snapshot()).flatMap(({ values }) => Array.from(values));
}
