/** What Dqn does about actions that are forbidden. */
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import { Dqn } from "../../../lib/agents/dqn.ts";
import type { DqnOptions } from "../../../lib/agents/dqn/options.ts";
import { load } from "../../../lib/agents/load.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { inFolder } from "../../storage/in_folder.ts";
import { halves, jumpingStep, line } from "./line.ts";
import { play } from "./play.ts";

const small: DqnOptions = {
  hidden: [6],
  batchSize: 4,
  memorySize: 20,
  learningStarts: 4,
  trainEvery: 1,
  actingEvery: 1,
};
const left = Float32Array.of(-0.5, 0), middle = Float32Array.of(0, 0), right = Float32Array.of(0.8, 0);
const nowhere = Float32Array.of(0.4, 0);

onBackends(
  "Dqn never does what is forbidden, and explores all that is not, before learning and after",
  async () => {
    const agent = new Dqn(line, { ...small, actionMask: halves, epsilon: 0.9 });
    const done = (seen: Float32Array) => {
      const greedy = agent.act(seen, { greedy: true });
      return [...new Set([greedy, ...Array.from({ length: 200 }, () => agent.act(seen))])].sort();
    };
    for (let round = 0; round < 2; round++) {
      assertEquals([left, middle, right, nowhere].map(done), [[0], [0, 1], [1], [0, 1]]);
      await play(agent, 0, 30);
    }
    agent.dispose();
  },
  ["wasm"],
);

onBackends(
  "Dqn values what is forbidden at minus infinity, and the rest as if there were no mask",
  async () => {
    const agent = new Dqn(line, { ...small, actionMask: halves });
    await play(agent, 0, 20);
    const acting = agent.network.onCpu();
    const [l, m, r, n] = [left, middle, right, nowhere].map((seen) => acting.forward(seen));
    assertEquals([...agent.values(left)], [l[0], -Infinity]);
    assertEquals([...agent.values(right)], [-Infinity, r[1]]);
    assertEquals([agent.values(middle), agent.values(nowhere)], [m, n]);
    agent.dispose();
  },
  ["wasm"],
);

onBackends("Dqn takes a mask of numbers or of booleans, in any kind of list", () => {
  for (const row of [[0, 1], [false, true], Int8Array.of(0, 1)]) {
    const agent = new Dqn(line, { ...small, actionMask: () => row, epsilon: 0.5 });
    assertEquals([agent.values(middle)[0], agent.act(middle)], [-Infinity, 1]);
    agent.dispose();
  }
}, ["wasm"]);

onBackends("Dqn asks the mask about what is seen next, of the batch, as it was stored", () => {
  const asked = new Set<string>();
  const agent = new Dqn(line, {
    ...small,
    actionMask: (seen) => (asked.add(String(seen)), halves(seen)),
  });
  for (let k = 0; k < 3; k++) agent.learn(jumpingStep(k)); // before there is an update
  assertEquals(asked.size, 0);
  for (let k = 0; k < 8; k++) agent.update();
  assertEquals([...asked].sort(), [0, 1, 2].map((k) => String(jumpingStep(k).nextObservation)).sort());
  agent.dispose();
}, ["wasm"]);

onBackends("Dqn does not ask the mask what may be done where an episode has ended", () => {
  const asked: string[] = [];
  const agent = new Dqn(line, {
    ...small,
    actionMask: (seen) => (asked.push(String(seen)), halves(seen)),
  });
  for (let k = 0; k < 4; k++) agent.learn({ ...jumpingStep(k), terminated: true });
  assertEquals([agent.updates, asked], [1, []]);
  agent.dispose();
}, ["wasm"]);

const entries = "give 1 or true for what is allowed, 0 or false for what is not, got";
const refused: readonly [unknown, typeof TypeError | typeof RangeError, string][] = [
  [undefined, TypeError, "give a list with an entry for each action, got undefined"],
  ["01", TypeError, 'give a list with an entry for each action, got "01"'],
  [[1], RangeError, "give an entry for each of 2 actions, got 1 for an observation"],
  [[1, 0, 1], RangeError, "give an entry for each of 2 actions, got 3 for an observation"],
  [["0", "1"], TypeError, `${entries} ["0", "1"] for an observation`],
  [[-Infinity, 0], RangeError, `${entries} [-Infinity, 0] for an observation`], // what is added to values
  [[NaN, 1], RangeError, `${entries} [NaN, 1] for an observation`],
];

onBackends("Dqn says what is wrong with what a mask gives, where it acts and where it learns", () => {
  for (const [given, kind, message] of refused) {
    let mask: unknown = [1, 1];
    const options: object = { ...small, actionMask: () => mask }, agent = new Dqn(line, options);
    for (let k = 0; k < 8; k++) agent.learn(jumpingStep(k));
    const { numTensors } = tf.memory(), { updates } = agent;
    mask = given;
    for (const use of [() => agent.act(middle), () => agent.values(middle), () => agent.update()]) {
      assertThrows(use, kind, `Dqn: actionMask must ${message}`);
    }
    assertEquals([tf.memory().numTensors, agent.updates], [numTensors, updates]);
    mask = [1, 1];
    agent.update();
    assertEquals(agent.updates, updates + 1);
    agent.dispose();
  }
});

onBackends("load() gives the network's own choice, and knows of no mask", async () => {
  await inFolder(async (folder) => {
    const agent = new Dqn(line, { ...small, actionMask: halves }), path = join(folder, "masked.safetensors");
    const free = new Dqn(line, small); // of the same weights
    await agent.save(path);
    const player = await load(path, line), places = [left, middle, right, nowhere];
    const chosen = places.map((seen) => player.act(seen));
    assertEquals(chosen, places.map((seen) => free.act(seen, { greedy: true })));
    const masked = places.map((seen) => agent.act(seen, { greedy: true }));
    assert(chosen.some((action, i) => action !== masked[i]), `${chosen}`);
    for (const each of [agent, free]) each.dispose();
  });
}, ["wasm"]);
