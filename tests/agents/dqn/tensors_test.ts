/** That Dqn leaves no tensors behind, whatever is switched on. */
import * as tf from "@tensorflow/tfjs";
import { Dqn } from "../../../lib/agents/dqn.ts";
import type { DqnOptions } from "../../../lib/agents/dqn/options.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { sgd } from "../../../lib/nn/optimisers/sgd.ts";
import { PrioritizedReplay } from "../../../lib/replay/prioritized_replay.ts";
import { assertEquals } from "../../assert.ts";
import { onBackends, type TestedBackend } from "../../nn/on_backends.ts";
import { everything } from "./everything.ts";
import { halves, jumpingStep, line } from "./line.ts";

const small: DqnOptions = { learningStarts: 8, batchSize: 8, trainEvery: 1, targetEvery: 20, actingEvery: 1 };

const prioritised = () => new PrioritizedReplay({ capacity: 50, observationSize: 2 });

const variants: Readonly<Record<string, () => DqnOptions>> = {
  "a plain agent": () => ({ ...small, hidden: [8] }),
  "a dueling network": () => ({ ...small, hidden: [8], dueling: true }),
  "a network of one's own": () => ({
    ...small,
    network: ({ inputs, actions, random }) => new Mlp({ sizes: [inputs, 4, actions], random }),
  }),
  "an optimiser of one's own": () => ({ ...small, hidden: [8], optimiser: sgd({ momentum: 0.9 }) }),
  "double Q-learning": () => ({ ...small, hidden: [8], doubleQ: true }),
  "three steps": () => ({ ...small, hidden: [8], nStep: 3 }),
  "a mask": () => ({ ...small, hidden: [8], actionMask: halves }),
  "a prioritised memory": () => ({ ...small, hidden: [8], memory: prioritised() }),
  "a target that follows smoothly": () => ({ ...small, hidden: [8], targetEvery: 1, tau: 0.01 }),
  "the squared error": () => ({ ...small, hidden: [8], loss: "mse" }),
  "a loss of one's own": () => ({
    ...small,
    hidden: [8],
    loss: (predictions, targets) => predictions.sub(targets).abs().mean(),
  }),
  "everything": () => everything({ observationSize: 2 }),
};

for (const [name, options] of Object.entries(variants)) {
  const backends: TestedBackend[] = ["wasm", "cpu"];
  if (name === "everything" || name === "a prioritised memory") backends.push("webgpu");
  onBackends(
    `Dqn keeps as many tensors after 300 updates as after the first ones, and none in the end: ${name}`,
    async (backend) => {
      const before = tf.memory().numTensors, agent = new Dqn(line, options());
      // Where the target network has just followed, cpu keeps one buffer for two variables: not after 5, 65 and 305.
      const updates = backend === "webgpu" ? 65 : 305;
      for (let k = 0; agent.updates < 5; k++) await agent.learn(jumpingStep(k));
      const { numTensors, numDataBuffers } = tf.memory();
      for (let k = 20; agent.updates < updates; k++) await agent.learn(jumpingStep(k));
      assertEquals([tf.memory().numTensors, tf.memory().numDataBuffers], [numTensors, numDataBuffers]);
      agent.dispose();
      agent.dispose();
      assertEquals(tf.memory().numTensors, before);
    },
    backends,
  );
}
