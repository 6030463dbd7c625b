/** What lesson 09 claims of its recorded runs, and that they can be made again. */
import { mean, median } from "simple-statistics";
import { prioritisedReplayExperiments } from "../../../lib/tasks/prove/prioritised_replay.ts";
import { runSteps } from "../../../lib/tasks/prove/steps_experiment.ts";
import { recorded } from "../../../lib/train/recorded.ts";
import type { RecordedSteps, RecordedStepsVariant } from "../../../lib/train/recorded_steps.ts";
import { assert, assertEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";

/** Of each way something of its recorded seeds. */
function ofEach<T>({ variants }: RecordedSteps, what: (variant: RecordedStepsVariant) => T): [string, T][] {
  return Object.entries(variants).map(([name, variant]) => [name, what(variant)]);
}

/** How many seeds walk along the cliff to its end after so many steps. */
function walkers(steps: number) {
  return ({ means }: RecordedStepsVariant) => means.filter((seed) => seed[steps / 1000 - 1] === 1).length;
}

/** The mean over all of training, and all seeds. */
function throughout({ means }: RecordedStepsVariant): number {
  return mean(means.map((seed) => mean([...seed])));
}

Deno.test("in the recorded runs priorities help where the reward is rare, if the weights leave them room", {
  ignore: !granted,
}, async () => {
  assertEquals(ofEach(await recorded("prioritised_replay"), walkers(8000)), [
    ["uniform", 9],
    ["proportional", 13],
    ["rank-based", 16],
    ["offset 0.01", 20],
    ["no weights", 20],
  ]);
  assertEquals(ofEach(await recorded("prioritised_replay"), walkers(20_000)), [
    ["uniform", 20],
    ["proportional", 19],
    ["rank-based", 20],
    ["offset 0.01", 20],
    ["no weights", 20],
  ]);
});

Deno.test(
  "in the recorded runs noise takes most of what priorities gain, and all of it with weights far apart",
  {
    ignore: !granted,
  },
  async () => {
    const [[, still], ...quiet] = ofEach(await recorded("prioritised_replay"), throughout);
    const noisy = await recorded("prioritised_replay_noise"),
      [[, uniform], ...loud] = ofEach(noisy, throughout);
    for (const [place, [name, reached]] of loud.entries()) {
      const gain = quiet[place][1] - still;
      assert(name === "proportional" ? reached < uniform - 0.2 : reached - uniform < gain / 2, name);
    }
    assertEquals(ofEach(noisy, walkers(40_000)), [
      ["uniform", 15],
      ["proportional", 1],
      ["rank-based", 15],
      ["offset 0.01", 16],
      ["no weights", 15],
    ]);
  },
);

Deno.test(
  "in the recorded runs CartPole is learnt a little earlier with priorities",
  {
    ignore: !granted,
  },
  async () => {
    const curves = await recorded("prioritised_replay_cartpole");
    const [[, uniform], ...prioritised] = ofEach(curves, throughout);
    for (const [name, reached] of prioritised) assert(reached > uniform + 30 && reached < uniform + 60, name);
    const first = ofEach(curves, ({ solvedAt }) => median(solvedAt.map((at) => at ?? 1e9)));
    assertEquals(first, [["uniform", 16_500], ["proportional", 14_500], ["rank-based", 11_500]]);
  },
);

Deno.test("the recorded runs of CartPole from uniform memory are those of dqn_cartpole", {
  ignore: !granted,
}, async () => {
  const { variants: { uniform } } = await recorded("prioritised_replay_cartpole");
  const { variants: { defaults } } = await recorded("dqn_cartpole");
  assertEquals(uniform.means, defaults.means.map((seed) => seed.slice(0, 20)));
});

/** How many steps are made again: enough for 125 to 1,000 updates. */
const steps = 2000;

for (const experiment of prioritisedReplayExperiments) {
  Deno.test(`${experiment.name}: seed 0 begins again as it was recorded, to the last digit`, {
    ignore: !granted,
  }, async () => {
    const { variants: committed, ...setting } = await recorded(experiment.name);
    const { variants, ...again } = await runSteps({ ...experiment, steps }, 1);
    assertEquals({ ...again, steps: experiment.steps }, setting);
    assertEquals(Object.keys(variants), Object.keys(committed));
    for (const [name, { means: [curve] }] of Object.entries(variants)) {
      const { means, greedy } = committed[name];
      assertEquals([means.length, greedy.length], [20, 20]);
      assertEquals({ name, curve }, { name, curve: means[0].slice(0, steps / setting.every) });
    }
  });
}
