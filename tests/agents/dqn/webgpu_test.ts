import { Dqn } from "../../../lib/agents/dqn.ts";
import type { DqnOptions } from "../../../lib/agents/dqn/options.ts";
import { PrioritizedReplay } from "../../../lib/replay/prioritized_replay.ts";
import { assert, assertEquals } from "../../assert.ts";
import { assertClose } from "../../nn/close.ts";
import { onBackends, use } from "../../nn/on_backends.ts";
import { everything } from "./everything.ts";
import { jumpingStep, line } from "./line.ts";

const usual: DqnOptions = {
  hidden: [8],
  learningRate: 0.001,
  learningStarts: 8,
  batchSize: 8,
  memorySize: 50,
  trainEvery: 1,
  actingEvery: 4,
  targetEvery: 6,
  epsilon: 0,
};
const due = 5; // of 21 updates every fourth is waited for, to renew the weights to act by
const variants: Readonly<Record<string, { readonly options: () => DqnOptions; readonly waits: number }>> = {
  "a plain agent": { options: () => usual, waits: due },
  "everything": {
    options: () => ({ ...everything({ observationSize: 2 }), trainEvery: 1, actingEvery: 4, epsilon: 0 }),
    waits: due,
  },
  "a prioritised memory, which waits for the errors of each update": {
    options: () => ({
      ...usual,
      memorySize: undefined,
      memory: new PrioritizedReplay({ capacity: 50, observationSize: 2 }),
    }),
    waits: 21,
  },
};

for (const [name, { options, waits }] of Object.entries(variants)) {
  onBackends(`Dqn learns on webgpu what it learns on wasm, and can act at once: ${name}`, async (backend) => {
    const learnt = async () => {
      const agent = new Dqn(line, options()), actions: number[] = [], waits: boolean[] = [];
      for (let k = 0; k < 28; k++) {
        actions.push(agent.act(jumpingStep(k).observation));
        const learning = agent.learn(jumpingStep(k));
        waits.push(learning instanceof Promise);
        await learning;
      }
      const weights = await Promise.all(
        [agent.network, agent.targetNetwork].map((network) => network.snapshot()),
      );
      const { loss } = agent;
      agent.dispose();
      return { actions, waits, weights: weights.flatMap((each) => Object.values(each)), loss };
    };
    const here = await learnt();
    assertEquals(here.waits.filter((waited) => waited).length, waits);
    assertEquals(here.loss, NaN); // to read it would cost more than the update
    await use("wasm");
    const there = await learnt();
    await use(backend);
    assertEquals(here.actions, there.actions);
    assert(Number.isFinite(there.loss));
    for (const [i, { values }] of here.weights.entries()) {
      assertClose(values, there.weights[i].values, 1e-5, "weights"); // of 32 bits, rounded in another order 21 times over
    }
  }, ["webgpu"]);
}
