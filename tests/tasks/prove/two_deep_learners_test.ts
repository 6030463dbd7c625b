/** What lesson 07b claims of its two deep learners over seeds, and that it can be made again. */
import { make } from "../../../lib/envs/registry.ts";
import { timeLimit } from "../../../lib/envs/wrappers/time_limit.ts";
import { twoDeepLearnersExperiments } from "../../../lib/tasks/prove/two_deep_learners.ts";
import { untilTenInARow } from "../../../lib/tasks/prove/two_deep_learners/until_ten_in_a_row.ts";
import { recorded, type RecordedVariant, solvedWithin } from "../../../lib/train/recorded.ts";
import { assert, assertEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { type Beginning, testBeginning } from "./begins_again.ts";

/** How many seeds play 475 steps and more in the end, without exploring. */
function good({ greedy }: RecordedVariant): number {
  return greedy.filter((mean) => mean >= 475).length;
}

/** How many seeds rose above 20 steps, and end below. */
function fellBack({ means, greedy }: RecordedVariant): number {
  return greedy.filter((mean, seed) => mean < 20 && Math.max(...means[seed]) > 20).length;
}

Deno.test("in the recorded runs a learner whose falls are replaced wins as often, and starts more slowly", {
  ignore: !granted,
}, async () => {
  const { variants, every } = await recorded("deep_q_cartpole");
  const [repaired, replaced, asWritten] = ["repaired", "falls replaced", "as written"].map((name) =>
    variants[name]
  );
  assertEquals([repaired, replaced, asWritten].map((variant) => solvedWithin(variant)), [19, 19, 20]);
  assertEquals([repaired, replaced, asWritten].map(good), [16, 15, 15]);
  const inEpisode = (episode: number, { means }: RecordedVariant) =>
    means.reduce((sum, seed) => sum + seed[episode / every - 1], 0) / means.length;
  assert(inEpisode(400, repaired) > inEpisode(400, replaced) + 70);
  assert(Math.abs(inEpisode(3000, repaired) - inEpisode(3000, replaced)) < 5);
});

Deno.test("in the recorded runs a shrinking learning rate brings all ten seeds to 475, a constant one few", {
  ignore: !granted,
}, async () => {
  const { variants } = await recorded("deep_q_cartpole_settings");
  assertEquals(solvedWithin(variants["rate shrinks"]), 10);
  assert(variants["rate shrinks"].greedy.every((mean) => mean >= 499));
  assertEquals(
    [3, 0, 0],
    ["rate 0.00525", "rate 0.0005", "rate 0.02"].map((name) => solvedWithin(variants[name])),
  );
  assertEquals(good(variants["60-60"]), 9);
  assertEquals(good(variants["30-30, tanh"]), 0);
});

Deno.test(
  "in the recorded runs all who get there with a floor for ε play 195 and more, without one two do not",
  {
    ignore: !granted,
  },
  async () => {
    const { variants } = await recorded("dqn_ten_in_a_row");
    const short = ({ solvedAt, greedy }: RecordedVariant) =>
      greedy.filter((mean, seed) => solvedAt[seed] !== null && mean < 195).length;
    assertEquals([short(variants.source), short(variants["a floor for ε"])], [2, 0]);
  },
);

Deno.test("in the recorded runs no seed with a target copy falls back, and without one some do", {
  ignore: !granted,
}, async () => {
  const { variants } = await recorded("dqn_ten_in_a_row");
  const found = Object.entries(variants).map(([name, variant]) => [
    name,
    solvedWithin(variant),
    fellBack(variant),
  ]);
  assertEquals(found, [
    ["source", 16, 4],
    ["a floor for ε", 17, 3],
    ["bootstraps at the limit", 15, 5],
    ["a target copy", 7, 0],
    ["all three", 14, 0],
  ]);
});

/** Enough for a few hundred updates; in seed 2 of the last all five ways part after a first full episode. */
const beginnings: { readonly [name: string]: Beginning } = {
  deep_q_cartpole: { episodes: 200 },
  deep_q_cartpole_settings: { episodes: 100 },
  dqn_ten_in_a_row: { episodes: 40, seed: 2 },
};

for (const experiment of twoDeepLearnersExperiments) testBeginning(experiment, beginnings[experiment.name]);

Deno.test("untilTenInARow() lets an agent learn for ten full episodes in a row, and no longer", async () => {
  const endless = timeLimit(make("Chain"), { steps: 200 });
  let learnt = 0;
  const counting = { act: () => 0, learn: () => void learnt++, dispose: () => {} };
  const trial = untilTenInARow(counting, endless, { seed: 0, shapeReward: ({ reward }) => reward });
  let played = 0;
  for await (const { length } of trial.train(12)) played += length;
  assertEquals([played, learnt], [2400, 2000]);
});
