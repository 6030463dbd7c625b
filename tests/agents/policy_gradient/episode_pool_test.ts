/** Which episodes an update of REINFORCE learns from, and what they come to. */
import { EpisodePool, type PoolOptions } from "../../../lib/agents/policy_gradient/episode_pool.ts";
import { Reinforce } from "../../../lib/agents/reinforce.ts";
import { Discrete } from "../../../lib/envs/spaces.ts";
import { layoutOf } from "../../../lib/envs/vector/layout_of.ts";
import { assertEquals } from "../../assert.ts";
import { onBackends } from "../../nn/on_backends.ts";
import { numbered } from "./steps.ts";

type Ending = "terminated" | "truncated" | "none";

/** What a copy sees, what it is paid, what it sees next, and whether its episode ends with that. */
type Row = readonly [seen: number, reward: number, next: number, ending?: Ending];

const pool = (options: Partial<PoolOptions<number>> = {}) =>
  new EpisodePool({
    owner: "Pool",
    copies: 1,
    episodesPerCopy: 1,
    inputs: 1,
    layout: layoutOf(new Discrete(100)),
    discount: 0.5,
    lastValue: () => 0,
    ...options,
  });

/** A step of all copies, which do what they see. */
const step = (...rows: readonly Row[]) => ({
  observations: Float32Array.from(rows, ([seen]) => seen),
  actions: Int32Array.from(rows, ([seen]) => seen),
  rewards: Float64Array.from(rows, ([, reward]) => reward),
  nextObservations: Float32Array.from(rows, ([, , next]) => next),
  terminated: Uint8Array.from(rows, ([, , , ending]) => Number(ending === "terminated")),
  truncated: Uint8Array.from(rows, ([, , , ending]) => Number(ending === "truncated")),
});

/** The t-th step of a copy whose episodes are so long, copy 1 a hundred further on. */
const timed = (t: number, copy: number, length: number): Row => {
  const place = 50 * copy + t;
  return [place, 1, place + 1, t % length === 0 ? "terminated" : "none"];
};

Deno.test("an episode comes to what was paid from each step on, the later the less", () => {
  const episodes = pool();
  assertEquals([[1, 1, 2], [2, 2, 3]].map(([s, r, n]) => episodes.add(step([s, r, n]))), [false, false]);
  assertEquals(episodes.add(step([3, 4, 4, "terminated"])), true);
  assertEquals(episodes.take(), {
    episodes: 1,
    observations: Float32Array.of(1, 2, 3),
    actions: Int32Array.of(1, 2, 3),
    returns: Float32Array.of(3, 4, 4), // 1 + 2/2 + 4/4, 2 + 4/2, 4
  });
});

Deno.test("an episode that was cut short ends with what its last state is worth, a terminated one never", () => {
  const asked: number[][] = [];
  const lastValue = (observation: Float32Array) => {
    asked.push(Array.from(observation));
    return 8;
  };
  const returnsOf = (ending: Ending) => {
    const episodes = pool({ lastValue });
    for (const row of [[1, 1, 2], [2, 2, 3], [3, 4, 9, ending]] as const) episodes.add(step(row));
    return [...episodes.take().returns];
  };
  assertEquals(returnsOf("truncated"), [4, 6, 8]); // 1 + 6/2, 2 + 8/2, 4 + 8/2
  assertEquals(returnsOf("terminated"), [3, 4, 4]);
  assertEquals(asked, [[9]]);
});

Deno.test("without a critic only what was paid until an episode was cut short counts", () => {
  const episodes = pool();
  for (const row of [[1, 1, 2], [2, 2, 3, "truncated"]] as const) episodes.add(step(row));
  assertEquals([...episodes.take().returns], [2, 2]); // 1 + 2/2, 2
});

Deno.test("as many episodes of each copy are kept, so that those of a slow copy count as much", () => {
  const episodes = pool({ copies: 2, discount: 1 }), full: boolean[] = [];
  for (let t = 1; t <= 4; t++) full.push(episodes.add(step(timed(t, 0, 1), timed(t, 1, 4))));
  assertEquals(full, [false, false, false, true]);
  const { episodes: count, observations, returns } = episodes.take();
  assertEquals(count, 2);
  assertEquals([...observations], [1, 51, 52, 53, 54]); // of copy 0 only its first
  assertEquals([...returns], [1, 4, 3, 2, 1]);
});

Deno.test("no episode is kept that a copy began before the update", () => {
  const episodes = pool({ copies: 2 }), full: number[] = [], kept: number[][] = [];
  for (let t = 1; t <= 9; t++) { // copy 0 ends at 3, 6 and 9, copy 1 at 4 and 8
    if (!episodes.add(step(timed(t, 0, 3), timed(t, 1, 4)))) continue;
    full.push(t);
    kept.push([...episodes.take().observations]);
  }
  assertEquals(full, [4, 9]);
  assertEquals(kept, [[1, 2, 3, 51, 52, 53, 54], [55, 56, 57, 58, 7, 8, 9]]);
});

Deno.test("an episode that was broken off is dropped, and the one after it is kept", () => {
  const episodes = pool();
  for (const row of [[1, 1, 2], [2, 2, 3], [7, 5, 8], [8, 6, 9, "terminated"]] as const) {
    episodes.add(step(row));
  }
  const { episodes: count, observations, returns } = episodes.take();
  assertEquals([count, [...observations], [...returns]], [1, [7, 8], [8, 6]]); // 5 + 6/2
});

Deno.test("an episode may be as long as it likes", () => {
  const episodes = pool({ discount: 1 });
  for (let t = 1; t <= 300; t++) {
    episodes.add(step([t % 100, 1, (t + 1) % 100, t === 300 ? "terminated" : "none"]));
  }
  const { observations, actions, returns } = episodes.take();
  assertEquals([...returns], Array.from({ length: 300 }, (_, t) => 300 - t));
  assertEquals([...observations], Array.from({ length: 300 }, (_, t) => (t + 1) % 100));
  assertEquals([...actions], [...observations]);
});

onBackends("Reinforce learns from its number of episodes, shared out among the copies and rounded up", () => {
  const agent = new Reinforce({ ...numbered, copies: 2 }, { hidden: [2], episodesPerUpdate: 5 });
  const updates: number[] = [];
  for (let t = 0; t < 7; t++) {
    const seen = Float32Array.of(0, 0, 0, 0), flags = Uint8Array.of(1, 1);
    const given = { observations: seen, nextObservations: seen, actions: Int32Array.of(0, 1) };
    agent.learnBatch({
      ...given,
      rewards: Float64Array.of(1, 2),
      terminated: flags,
      truncated: new Uint8Array(2),
    });
    updates.push(agent.updates);
  }
  assertEquals(updates, [0, 0, 1, 1, 1, 2, 2]); // three of each copy
  agent.dispose();
}, ["wasm"]);
