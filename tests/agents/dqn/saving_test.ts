/** That what a Dqn saved acts as it did, whatever its network. */
import { join } from "node:path";
import { Dqn } from "../../../lib/agents/dqn.ts";
import type { DqnOptions } from "../../../lib/agents/dqn/options.ts";
import { load } from "../../../lib/agents/load.ts";
import { ConvNet } from "../../../lib/nn/networks/conv_net.ts";
import { Mlp } from "../../../lib/nn/networks/mlp.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { readSafetensors } from "../../../lib/storage/safetensors.ts";
import { assertEquals } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { inFolder } from "../../storage/in_folder.ts";
import { line } from "./line.ts";
import { play } from "./play.ts";

const small: DqnOptions = {
  learningRate: 0.05,
  batchSize: 4,
  memorySize: 20,
  learningStarts: 4,
  trainEvery: 1,
  actingEvery: 1,
};

/** Options, and the file's tensors with their shapes. */
const networks: Readonly<Record<string, readonly [DqnOptions, readonly string[]]>> = {
  "a dueling network": [
    { ...small, hidden: [6], dueling: true },
    [
      "advantage.bias 2",
      "advantage.weight 6,2",
      "layers.0.bias 6",
      "layers.0.weight 2,6",
      "value.bias 1",
      "value.weight 6,1",
    ],
  ],
  "a dueling network without hidden layers": [
    { ...small, hidden: [], dueling: true },
    ["advantage.bias 2", "advantage.weight 2,2", "value.bias 1", "value.weight 2,1"],
  ],
  "a network of one's own": [
    {
      ...small,
      network: ({ inputs, actions, random }) =>
        new Mlp({ sizes: [inputs, 5, actions], activation: "tanh", random }),
    },
    ["layers.0.bias 5", "layers.0.weight 2,5", "layers.1.bias 2", "layers.1.weight 5,2"],
  ],
  "convolutions of one's own": [
    {
      ...small,
      network: ({ inputs, actions, random }) => {
        const convolutions = [{ filters: 3, kernel: 1 }];
        return new ConvNet({ observationShape: [inputs, 1, 1], convolutions, outputs: actions, random });
      },
    },
    ["layers.0.bias 3", "layers.0.weight 1,1,1,3", "layers.1.bias 2", "layers.1.weight 6,2"],
  ],
};

for (const [name, [options, tensors]] of Object.entries(networks)) {
  onBackends(`load() gives who acts as the Dqn did on 200 observations, with ${name}`, async () => {
    await inFolder(async (folder) => {
      const agent = new Dqn(line, options), path = join(folder, "agent.safetensors");
      await play(agent, 0, 30);
      await agent.save(path);
      const player = await load(path, line), random = new Generator(0), chosen = new Set<number>();
      for (let k = 0; k < 200; k++) {
        const observation = Float32Array.from({ length: 2 }, () => random.normal(0, 3));
        const action = agent.act(observation, { greedy: true });
        assertEquals(player.act(observation), action);
        chosen.add(action);
      }
      assertEquals(chosen.size, 2);
      const file = await readSafetensors("test", path);
      const found = Array.from(file.tensors, ([name, { shape }]) => `${name} ${shape}`).sort();
      assertEquals(found, tensors.map((each) => `policy.weights.${each}`));
      agent.dispose();
    });
  }, ["wasm"]);
}
