/** What lesson 10 claims of the recorded runs of REINFORCE on CartPole-v1, and that they can be made again. */
import { mean, median, standardDeviation } from "simple-statistics";
import { reinforceCartPole } from "../../../lib/tasks/prove/reinforce_cartpole.ts";
import { recorded, type RecordedVariant, solvedWithin } from "../../../lib/train/recorded.ts";
import { assert, assertEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { testBeginning } from "./begins_again.ts";

/** What the seeds have reached after so many episodes. */
function after(episodes: number, { means }: RecordedVariant): number[] {
  return means.map((seed) => seed[episodes / 20 - 1]);
}

Deno.test(
  "in the recorded runs all 20 seeds of REINFORCE with a critic reach 475, and others later or never",
  {
    ignore: !granted,
  },
  async () => {
    const { variants } = await recorded("reinforce_cartpole");
    assertEquals(Object.entries(variants).map(([name, variant]) => [name, solvedWithin(variant)]), [
      ["nothing", 15],
      ["their mean", 19],
      ["their mean, then divided by their deviation", 17],
      ["what a critic expects", 20],
    ]);
    const needed = ({ solvedAt }: RecordedVariant) => median(solvedAt.map((at) => at ?? Infinity));
    const [nothing, ...less] = Object.values(variants).map(needed), critic = less[2];
    assert(nothing > 650 && critic < 320 && less.every((at) => at < 480), `${[nothing, ...less]}`);
  },
);

Deno.test("in the recorded runs the critic's seeds end near 500, all others' 50 lower on average and apart", {
  ignore: !granted,
}, async () => {
  const { variants } = await recorded("reinforce_cartpole");
  for (const [name, variant] of Object.entries(variants)) {
    const reached = after(800, variant), apart = standardDeviation(reached);
    if (name === "what a critic expects") assert(Math.min(...reached) > 495, name);
    else assert(mean(reached) < 450 && apart > 70, name);
  }
});

testBeginning(reinforceCartPole, { episodes: 60 });
