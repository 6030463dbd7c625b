import type { DqnOptions } from "../../../lib/agents/dqn/options.ts";
import { smoothL1 } from "../../../lib/nn/losses/smooth_l1.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { rmsprop } from "../../../lib/nn/optimisers/rmsprop.ts";
import { ReplayMemory } from "../../../lib/replay/replay_memory.ts";
import { halves } from "./line.ts";

/** All that can be switched on in one agent, each other than it usually is. An optimiser and a memory serve one alone. */
export function everything({ observationSize }: { readonly observationSize: number }): DqnOptions {
  return {
    network: ({ inputs, actions, random }) =>
      new Mlp({ sizes: [inputs, 6, actions], activation: "tanh", head: "dueling", random }),
    optimiser: rmsprop({ learningRate: (update) => 0.01 / (1 + update), momentum: 0.5, clipNorm: 1 }),
    loss: (predictions, targets) => smoothL1(predictions, targets, { beta: 0.5 }),
    memory: new ReplayMemory({ capacity: 12, observationSize }),
    discount: 0.9,
    doubleQ: true,
    nStep: 3,
    actionMask: halves,
    epsilon: (step) => 1 / (1 + step / 10),
    batchSize: 4,
    learningStarts: 8,
    trainEvery: 2,
    targetEvery: 4,
    tau: 0.5,
    actingEvery: 3,
  };
}
