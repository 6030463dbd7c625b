/** What lesson 08 claims of its recorded runs, and that they can be made again. */
import { dqnLabExperiments } from "../../../lib/tasks/prove/dqn_lab.ts";
import { recorded, type RecordedVariant, solvedWithin } from "../../../lib/train/recorded.ts";
import { assert, assertEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { testBeginning } from "./begins_again.ts";

/** The last recorded number of every seed. */
function ends({ means }: RecordedVariant): number[] {
  return means.map((seed) => seed[seed.length - 1]);
}

/** The greatest recorded number of every seed. */
function peaks({ means }: RecordedVariant): number[] {
  return means.map((seed) => Math.max(...seed));
}

Deno.test("of ten recorded seeds DQN ends at 150 or above in all, the naive agent in one", {
  ignore: !granted,
}, async () => {
  const { variants } = await recorded("dqn_lab");
  const passing = (name: string) => ends(variants[name]).filter((mean) => mean >= 150).length;
  assertEquals(passing("3.2 DQN"), 10);
  assertEquals(passing("3.2, loss not halved"), 10);
  assertEquals(passing("3.1 naive"), 1);
  assertEquals(ends(variants["3.2 DQN"]).filter((mean) => mean >= 195).length, 1);
});

Deno.test("every recorded seed of the naive agent rises above 60, and six of ten end below 50", {
  ignore: !granted,
}, async () => {
  const { variants: { "3.1 naive": naive } } = await recorded("dqn_lab");
  assert(peaks(naive).every((mean) => mean > 60));
  assertEquals(ends(naive).filter((mean) => mean < 50).length, 6);
});

Deno.test(
  "without a target network the values of all ten recorded seeds leave what is possible, with one they do not",
  {
    ignore: !granted,
  },
  async () => {
    const { variants, threshold } = await recorded("dqn_lab_values");
    assertEquals(threshold, 100); // 1 / (1 − 0.99)
    assert(peaks(variants["no target network"]).every((value) => value > 200));
    assert(peaks(variants["a copy every 1,000 steps"]).every((value) => value < 40));
    assert(peaks(variants["0.5 % of the way in every step"]).every((value) => value < 140));
  },
);

Deno.test(
  "soft updates reach 150 within 250 episodes in all ten recorded seeds, and seven play 199 greedily",
  {
    ignore: !granted,
  },
  async () => {
    const { variants } = await recorded("dqn_lab_targets");
    const soft = variants["0.5 % of the way in every step"], alone = variants["no target network"];
    assertEquals(solvedWithin(soft, 250), 10);
    assertEquals(soft.greedy.filter((mean) => mean > 199).length, 7);
    assertEquals(solvedWithin(alone), 10);
    assertEquals(alone.greedy.filter((mean) => mean < 45).length, 5);
    assertEquals(solvedWithin(variants["a copy every 1,000 steps"]), 8);
  },
);

/** Replays begin with step 2,000, and it takes 180 episodes until another loss has led to other actions. */
for (const experiment of dqnLabExperiments) testBeginning(experiment, { episodes: 180 });
