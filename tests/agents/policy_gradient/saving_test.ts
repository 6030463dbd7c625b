/** That what an agent with a policy network saved acts as it did greedily. */
import { join } from "node:path";
import { load } from "../../../lib/agents/load.ts";
import type { PolicyGradientAgent } from "../../../lib/agents/policy_gradient/policy_gradient_agent.ts";
import type { PolicySpaces } from "../../../lib/agents/policy_gradient/spaces.ts";
import { Ppo } from "../../../lib/agents/ppo.ts";
import { Box } from "../../../lib/envs/spaces.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { CheckpointError } from "../../../lib/storage/checkpoint_error.ts";
import { readSafetensors } from "../../../lib/storage/safetensors.ts";
import { assert, assertEquals, assertRejects, assertThrows } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { inFolder } from "../../storage/in_folder.ts";
import { numbered, play, vectors } from "./steps.ts";

const options = {
  hidden: [4],
  initialiser: "pytorch",
  learningRate: 0.05,
  stepsPerUpdate: 5,
  batchSize: 5,
} as const;

/** So narrow that its edges are met on all sides. */
const narrow = { ...vectors, actionSpace: new Box([-0.2, -0.1], [0.1, 0.3]) };

onBackends("load() gives who acts as the agent did on 200 observations", async () => {
  const chosen = await alike(numbered);
  assertEquals(new Set(chosen.flat()).size, 2);
}, ["wasm"]);

onBackends("load() gives who acts as the agent did over vectors, clipped into the box", async () => {
  const chosen = await alike(narrow), { low, high } = narrow.actionSpace;
  for (const component of [0, 1]) {
    const numbers = chosen.map((action) => action[component]);
    assertEquals([Math.min(...numbers), Math.max(...numbers)], [low[component], high[component]]);
    assert(numbers.some((number) => number > low[component] && number < high[component]));
  }
}, ["wasm", "webgpu"]);

onBackends("the file holds the policy alone, and says which box its actions lie in", async () => {
  await inFolder(async (folder) => {
    const agent = new Ppo(narrow, options), path = join(folder, "agent.safetensors");
    await agent.save(path);
    const { tensors } = await readSafetensors("test", path);
    assertEquals(Array.from(tensors, ([name, { shape }]) => `${name} ${shape}`).sort(), [
      "policy.weights.layers.0.bias 4",
      "policy.weights.layers.0.weight 2,4",
      "policy.weights.layers.1.bias 2",
      "policy.weights.layers.1.weight 4,2",
    ]);
    for (const env of [vectors, numbered]) {
      await assertRejects(
        () => load<Float32Array, unknown>(path, env),
        CheckpointError,
        "agent.safetensors: the saved agent does Box(",
      );
    }
    const player = await load(path, narrow);
    const message = "a network acts on vectors, Float32Array, got [0, 0]";
    assertThrows(() => Reflect.apply(player.act, player, [[0, 0]]), TypeError, message);
    agent.dispose();
  });
}, ["wasm"]);

/** What is done on 200 observations by an agent that has learnt, and by who was loaded from its file. */
function alike(env: typeof numbered): Promise<number[][]>;
function alike(env: typeof narrow): Promise<number[][]>;
async function alike<Action>(env: PolicySpaces<Action>): Promise<number[][]> {
  const chosen: number[][] = [];
  await inFolder(async (folder) => {
    const agent: PolicyGradientAgent<Action> = new Ppo(env, options),
      path = join(folder, "agent.safetensors");
    await play(agent, 1, { to: 20 });
    await agent.save(path);
    const player = await load(path, env), random = new Generator(0);
    for (let k = 0; k < 200; k++) {
      const observation = Float32Array.from({ length: 2 }, () => random.normal(0, 3));
      const action = agent.act(observation, { greedy: true });
      assertEquals(player.act(observation), action);
      chosen.push(Array.from(agent.actBatch(observation, { greedy: true })));
    }
    agent.dispose();
  });
  return chosen;
}
