/** What `{ steps }` does, and how `episode.steps` counts. */
import { make } from "../../lib/envs/registry.ts";
import { makeVector } from "../../lib/envs/vector/make_vector.ts";
import { timeLimit } from "../../lib/envs/wrappers/time_limit.ts";
import { train } from "../../lib/train/train.ts";
import { assertEquals, assertThrows } from "../assert.ts";
import { paying } from "./paying.ts";

/** Always pushes to the right, alone or in all copies, and counts how often it was taught. */
function pusher() {
  return {
    learnt: 0,
    act: () => 1,
    learn() {
      this.learnt++;
    },
    actBatch: (observations: Float32Array) => new Int32Array(observations.length / 4).fill(1),
    learnBatch() {
      this.learnt++;
    },
    dispose() {},
  };
}

/** Its episodes are four steps long: no pole falls as early. */
const short = () => timeLimit(make("CartPole"), { steps: 4 });

Deno.test("train() takes { steps } in a single environment, and yields no half of an episode", async () => {
  const cases: [steps: number, ends: number[]][] = [
    [0, []],
    [1, []],
    [3, []],
    [4, [4]],
    [5, [4]],
    [8, [4, 8]],
    [11, [4, 8]],
  ];
  for (const [steps, ends] of cases) {
    const agent = pusher(), episodes = await Array.fromAsync(train(agent, short(), { steps, seed: 0 }));
    assertEquals(agent.learnt, steps);
    assertEquals(episodes.map((episode) => episode.steps), ends);
    assertEquals(episodes.map(({ length }) => length), ends.map(() => 4));
  }
});

Deno.test("train() begins a new episode in a single environment where { steps } have left one", async () => {
  const agent = pusher(), env = short();
  await Array.fromAsync(train(agent, env, { steps: 6, seed: 0 }));
  const [{ length, steps }] = await Array.fromAsync(train(agent, env, { episodes: 1 }));
  assertEquals([length, steps], [4, 4]);
});

Deno.test("train() takes { steps } of all copies together, the last ones in a whole step of all", async () => {
  for (const [steps, taken] of [[0, 0], [1, 1], [4, 1], [5, 2], [12, 3]]) {
    const agent = pusher(), env = makeVector("CartPole-v1", 4);
    await Array.fromAsync(train(agent, env, { steps, seed: 0 }));
    assertEquals(agent.learnt, taken);
    assertEquals(env.hasBegun, taken > 0);
  }
});

Deno.test("train() ends by { steps } or { episodes }, whichever comes first", async () => {
  const alone = async (options: { steps: number; episodes: number }) =>
    (await Array.fromAsync(train(pusher(), short(), { ...options, seed: 0 }))).length;
  const together = async (options: { steps: number; episodes: number }) =>
    (await Array.fromAsync(train(pusher(), paying([2, 3]), { ...options, seed: 0 }))).map(({ length }) =>
      length
    );
  assertEquals(await alone({ steps: 8, episodes: 9 }), 2);
  assertEquals(await alone({ steps: 800, episodes: 3 }), 3);
  assertEquals(await together({ steps: 6, episodes: 9 }), [2, 3]);
  assertEquals(await together({ steps: 600, episodes: 3 }), [2, 3, 2]);
});

Deno.test("train() counts steps from its own beginning, and episodes from theirs", async () => {
  const env = paying([4, 4]);
  await Array.fromAsync(train(pusher(), env, { steps: 6, seed: 0 }));
  const [first] = await Array.fromAsync(train(pusher(), env, { episodes: 1 }));
  assertEquals([first.length, first.steps, first.return], [4, 2, 4]);
});

Deno.test("{ steps } that are no count are refused", () => {
  for (const steps of [-1, 0.5, NaN]) {
    assertThrows(
      () => train(pusher(), short(), { steps }),
      RangeError,
      `train: steps must be a whole number of at least 0, or Infinity, got ${steps}`,
    );
    assertThrows(
      () => train(pusher(), paying([2]), { steps, episodes: 2 }),
      RangeError,
      "train: steps must be",
    );
  }
});
