import { join } from "node:path";
import { Dqn } from "../../../lib/agents/dqn.ts";
import type { DqnOptions } from "../../../lib/agents/dqn/options.ts";
import { load } from "../../../lib/agents/load.ts";
import { make } from "../../../lib/envs/registry.ts";
import { BackendError } from "../../../lib/nn/backend/backend.ts";
import { PrioritizedReplay } from "../../../lib/replay/prioritized_replay.ts";
import { linear } from "../../../lib/rules/schedule.ts";
import { Generator } from "../../../lib/random/generator.ts";
import { CheckpointError } from "../../../lib/storage/checkpoint_error.ts";
import { readSafetensors } from "../../../lib/storage/safetensors.ts";
import { recordOf } from "../../../lib/storage/parts.ts";
import type { Storable } from "../../../lib/storage/storable.ts";
import { assert, assertEquals, assertRejects } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { onBackends, type TestedBackend, use } from "../../nn/on_backends.ts";
import { inFolder } from "../../storage/in_folder.ts";
import { jumpingStep, line } from "./line.ts";
import { play } from "./play.ts";

const file = "agent.safetensors";

// The first test of this file, as nothing computes tensors before it.
Deno.test(
  "load() says that rl.ready() comes before an agent with a network",
  { ignore: !granted },
  async () => {
    await inFolder(async (folder) => {
      const code = `import * as rl from ${JSON.stringify(import.meta.resolve("../../../lib/mod.ts"))};
      await rl.ready({ backend: "cpu" });
      await new rl.Dqn(rl.make("CartPole-v1")).save(Deno.args[0]);`;
      const args = ["eval", code, join(folder, file)];
      const { success, stderr } = await new Deno.Command(Deno.execPath(), { args }).output();
      assert(success, new TextDecoder().decode(stderr));
      await assertRejects(
        () => load(join(folder, file), make("CartPole-v1")),
        BackendError,
        "load: call `await rl.ready()` first",
      );
    });
  },
);

const options: DqnOptions = {
  hidden: [6],
  batchSize: 4,
  memorySize: 12,
  learningStarts: 8,
  trainEvery: 2,
  targetEvery: 4,
  actingEvery: 3,
  epsilon: (step) => 1 / (1 + step / 10),
  learningRate: (update) => 0.01 / (1 + update),
};

// Learning starts with step 8, the memory is full after 12, the target is renewed after 14, 22 and 30.
const backends: readonly [TestedBackend, readonly number[]][] = [
  ["wasm", Array.from({ length: 32 }, (_, split) => split)],
  ["cpu", [0, 7, 13, 30]],
  ["webgpu", [0, 13]],
];
const memories: Readonly<Record<string, () => DqnOptions>> = {
  "that draws all alike": () => options,
  "that draws by priority": () => ({
    ...options,
    memorySize: undefined,
    memory: prioritised("proportional"),
  }),
  "that draws by rank": () => ({ ...options, memorySize: undefined, memory: prioritised("rank") }),
};
const prioritised = (variant: "proportional" | "rank") =>
  new PrioritizedReplay({
    capacity: 12,
    observationSize: 2,
    variant,
    importanceExponent: linear(0.4, 1, 10),
  });

const cases = backends.flatMap((each) => Object.keys(memories).map((name) => [...each, name] as const));
for (const [backend, splits, name] of cases) {
  const options = memories[name];
  onBackends(
    `Dqn goes on from its snapshot bit for bit, wherever it is taken, of a memory ${name}`,
    async () => {
      const whole = new Dqn(line, options()), actions: number[] = [], snapshots: Storable[] = [];
      for (let k = 0; k < 32; k++) {
        if (splits.includes(k)) snapshots[k] = await whole.snapshot();
        actions.push(...await play(whole, k, k + 1));
      }
      const end = await whole.snapshot();
      for (const split of splits) {
        const other = new Dqn(line, { ...options(), seed: 9 });
        await play(other, 0, 20);
        await other.restore(snapshots[split]);
        assertEquals(await other.snapshot(), snapshots[split], `split after ${split} steps`);
        assertEquals(await play(other, split, 32), actions.slice(split), `split after ${split} steps`);
        assertEquals(await other.snapshot(), end, `split after ${split} steps`);
        other.dispose();
      }
      whole.dispose();
    },
    [backend],
  );
}

onBackends("Dqn's snapshot is of one moment, however long it takes", async () => {
  const agent = new Dqn(line, options);
  await play(agent, 0, 13);
  const before = await agent.snapshot(), underWay = agent.snapshot();
  agent.learn(jumpingStep(13));
  assertEquals(await underWay, before);
  agent.dispose();
});

onBackends("Dqn names what is wrong with a snapshot, and takes over none of it", async () => {
  const agent = new Dqn(line, options);
  await play(agent, 0, 13);
  const before = await agent.snapshot(), parts = recordOf("test", before);
  const other = async (other: DqnOptions) => {
    const agent = new Dqn(line, { ...options, ...other });
    await play(agent, 0, 13);
    const snapshot = await agent.snapshot();
    agent.dispose();
    return snapshot;
  };
  const refused: [Storable, string][] = [
    [
      await other({ hidden: [3] }),
      "Dqn: restore: where the snapshot was taken, hidden was [3], and this agent's is [6]; make the agent with the",
    ],
    [await other({ learningRate: 0.5 }), "learningRate was 0.5, and this agent's is 0.0025 at that step"],
    [await other({ hidden: [6, 6] }), "hidden was [6, 6], and this agent's is [6]; make"],
    [await other({ targetEvery: 5 }), "targetEvery was 5, and this agent's is 4; make the agent"],
    [await other({ epsilon: 0.5 }), "epsilon was 0.5, and this agent's is 0.43478 at that step; make"],
    [{ ...parts, memory: null }, "ReplayMemory: restore: needs what snapshot() gave, got null"],
    [{ ...parts, replay: null }, "Generator: restore() needs what snapshot() gave"],
    [{ ...parts, target: {} }, 'Mlp: restore: "layers.0.weight" of the snapshot must be a Float32Array'],
    [{ ...parts, acting: {} }, 'CpuNetwork: restore: "layers.0.weight" of the snapshot must be'],
    [{ ...parts, optimiser: {} }, "Adam: this is no snapshot of Adam with these options; kind is undefined"],
    [{ ...parts, options: 7 }, 'Dqn: restore: "options" of the snapshot must be a record, got 7'],
    [{ ...parts, steps: -1 }, '"steps" of the snapshot must be a whole number of at least 0, got -1'],
  ];
  await play(agent, 13, 20);
  const now = await agent.snapshot();
  for (const [snapshot, message] of refused) {
    await assertRejects(() => agent.restore(snapshot), Error, message);
    assertEquals(await agent.snapshot(), now);
  }
  agent.dispose();
}, ["wasm"]);

onBackends("Dqn speaks of a step only where a schedule says what a setting is", async () => {
  const constant = { ...options, learningRate: 0.1, epsilon: 0.2 }, agent = new Dqn(line, constant);
  const refused: [DqnOptions, string][] = [
    [{ learningRate: 0.3 }, "learningRate was 0.3, and this agent's is 0.1; make"],
    [{ epsilon: 0.20000001 }, "epsilon was 0.20000001, and this agent's is 0.2; make"],
  ];
  for (const [given, message] of refused) {
    const other = new Dqn(line, { ...constant, ...given }), snapshot = await other.snapshot();
    await assertRejects(() => agent.restore(snapshot), RangeError, message);
    other.dispose();
  }
  agent.dispose();
}, ["wasm"]);

onBackends("load() gives who acts as the Dqn did on 500 observations, on any backend", async () => {
  await inFolder(async (folder) => {
    const env = make("CartPole-v1"), agent = new Dqn(env, { hidden: [16, 8] }), path = join(folder, file);
    await agent.save(path);
    const players = [await load(path, env)];
    await use("cpu");
    players.push(await load(path, env));
    await use("wasm");
    const random = new Generator(0);
    const chosen = Array.from({ length: 500 }, () => {
      const observation = Float32Array.from({ length: 4 }, () => random.normal());
      const action = agent.act(observation, { greedy: true });
      for (const player of players) assertEquals(player.act(observation), action);
      return action;
    });
    assertEquals(new Set(chosen).size, 2);
    const observations: unknown[] = [[0, 0, 0, 0], "CartPole", 7];
    for (const observation of observations) {
      await assertRejects(
        async () => void await Reflect.apply(players[0].act, players[0], [observation]),
        TypeError,
        "a network acts on vectors, Float32Array, got ",
      );
    }
    await assertRejects(
      () => load(path, make("MountainCar-v0")),
      CheckpointError,
      `${file}: the saved agent observes Box(`,
    );
    const { tensors } = await readSafetensors("test", path);
    assertEquals(Array.from(tensors, ([name, { shape }]) => `${name} ${shape}`).sort(), [
      "policy.weights.layers.0.bias 16",
      "policy.weights.layers.0.weight 4,16",
      "policy.weights.layers.1.bias 8",
      "policy.weights.layers.1.weight 16,8",
      "policy.weights.layers.2.bias 2",
      "policy.weights.layers.2.weight 8,2",
    ]);
    agent.dispose();
  });
}, ["wasm"]);
