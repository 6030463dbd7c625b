import { Dqn } from "../../../lib/agents/dqn.ts";
import type { DqnOptions } from "../../../lib/agents/dqn/options.ts";
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
const variants: Readonly<Record<string, () => DqnOptions>> = {
  "a plain agent": () => usual,
  "everything": () => ({ ...everything({ observationSize: 2 }), trainEvery: 1, actingEvery: 4, epsilon: 0 }),
};

for (const [name, options] of Object.entries(variants)) {
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
    assertEquals(here.waits.filter((waits) => waits).length, 5); // 21 updates, and every fourth is waited for
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
