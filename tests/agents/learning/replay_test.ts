/** CartPole from memory: what lesson 07 claims of mixing, of using steps again, and of the size of the memory. */
import { latest } from "../../../lib/tasks/prove/accepted_runs.ts";
import { replayExperiments, replaySource } from "../../../lib/tasks/prove/replay.ts";
import { recorded, type RecordedVariant, solvedWithin } from "../../../lib/train/recorded.ts";
import { assert, assertEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { use } from "../../nn/on_backends.ts";
import { type Beginning, testBeginning } from "../../tasks/prove/begins_again.ts";

/** The mean of some numbers. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The mean of all seeds' means in an episode. */
function curveAt(episode: number, { means }: RecordedVariant): number {
  return mean(means.map((run) => run[episode / 20 - 1]));
}

Deno.test(
  "in the recorded runs a step that is used once teaches little, mixed or not, and used eight times much",
  {
    ignore: !granted,
  },
  async () => {
    const { variants } = await recorded("replay_memories");
    const solved = Object.fromEntries(
      Object.entries(variants).map(([name, variant]) => [name, solvedWithin(variant)]),
    );
    assertEquals(solved, {
      "4 of the last 4": 0,
      "4 of 4,000": 0,
      "32 of the last 32": 5,
      "32 of 1,000": 8,
      "32 of 4,000": 8,
      "32 of 50,000": 10,
    });
    assert(mean(variants["4 of 4,000"].greedy) < 50);
    assert(mean(variants["32 of 4,000"].greedy) > mean(variants["32 of the last 32"].greedy) + 50);
    assertEquals(solvedWithin(variants["32 of 50,000"], 300), 10);
  },
);

Deno.test(
  "in the recorded runs the smallest memory is the first to find its feet in a world that has changed",
  {
    ignore: !granted,
  },
  async () => {
    const { variants } = await recorded("replay_swapped");
    const [small, middle, large] = ["1,000", "4,000", "50,000"].map((name) => curveAt(500, variants[name]));
    assert(small > middle && middle > large, `${small}, ${middle}, ${large}`);
  },
);

Deno.test(
  "in the recorded runs a memory nearly halves the episodes until the source's agent is accepted, and all ten are",
  {
    ignore: !granted,
  },
  async () => {
    const { variants: { "32 of 4,000": { solvedAt, steps = [] } } } = await recorded("replay_source");
    const [without] = Object.values((await recorded("deep_q_source")).variants);
    const episodes = (at: readonly (number | null)[]) => mean(at.map((episode) => episode ?? Infinity));
    assert(solvedAt.every((at) => at !== null && at <= 2300), `${solvedAt}`);
    assert(episodes(solvedAt) < 0.6 * episodes(without.solvedAt), `${solvedAt}; ${without.solvedAt}`);
    assert(mean([...steps]) < 0.75 * mean([...without.steps ?? []]), `${steps}; ${without.steps}`);
  },
);

Deno.test("replay_source: seed 0 begins again as it was recorded, to the last digit", {
  ignore: !granted,
}, async () => {
  await use("wasm");
  const { ways: { "32 of 4,000": learn }, about, episodes } = replaySource;
  const { evaluations } = await learn(0, 400), committed = await recorded("replay_source");
  assertEquals([committed.about, committed.episodes], [about, episodes]);
  const means = evaluations.map((_, place) => Number(latest(evaluations.slice(0, place + 1)).toFixed(2)));
  assertEquals(means, committed.variants["32 of 4,000"].means[0].slice(0, 8));
});

/** So long that all ways part; of the world that changes, a seed whose episodes are short, until after the change. */
const beginnings: { readonly [name: string]: Beginning } = {
  replay_memories: { episodes: 160 },
  replay_swapped: { episodes: 280, seed: 7 },
};

for (const experiment of replayExperiments) testBeginning(experiment, beginnings[experiment.name]);
