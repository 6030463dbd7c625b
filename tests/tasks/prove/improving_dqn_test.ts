/** What lesson 12 claims of its recorded runs, and that they can be made again. */
import { improvingDqnExperiments } from "../../../lib/tasks/prove/improving_dqn.ts";
import { recorded, type RecordedVariant, solvedWithin } from "../../../lib/train/recorded.ts";
import { assert, assertEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { type Beginning, testBeginning } from "./begins_again.ts";

/** The mean over the seeds of what was recorded last. */
function meanAtTheEnd({ means }: RecordedVariant): number {
  return means.reduce((sum, curve) => sum + curve[curve.length - 1], 0) / means.length;
}

/** What 1 a step can be known to be worth after so many steps, where each copy lets an agent see n steps further. */
function visible(steps: number, n: number): number {
  const copies = Math.floor(Math.max(0, steps - 499) / 250);
  return 100 * (1 - 0.99 ** (n * (copies + 1)));
}

Deno.test("of ten recorded seeds nine reach 195 with three steps, at most three without", {
  ignore: !granted,
}, async () => {
  const { variants } = await recorded("improving_dqn");
  assertEquals(Object.entries(variants).map(([name, variant]) => [name, solvedWithin(variant)]), [
    ["plain", 3],
    ["double Q", 1],
    ["dueling", 3],
    ["3 steps", 9],
    ["all three", 9],
  ]);
  for (const name of ["3 steps", "all three"]) assert(meanAtTheEnd(variants[name]) > 175);
  for (const name of ["plain", "double Q", "dueling"]) assert(meanAtTheEnd(variants[name]) < 135);
});

for (const [name, n] of [["plain", 1], ["double Q", 1], ["dueling", 1], ["3 steps", 3]] as const) {
  Deno.test(`${name}: what the agents expect is within 5 of what they can know, in 97 of 100 places`, {
    ignore: !granted,
  }, async () => {
    const returns = (await recorded("improving_dqn")).variants[name].means;
    const claims = (await recorded("improving_dqn_claims")).variants[name].means;
    const off = returns.flatMap((means, seed) => {
      let steps = 0;
      return means.map((mean, i) => Math.abs(claims[seed][i] - visible(steps += 20 * mean, n)));
    });
    assertEquals(off.length, 100);
    assert(off.filter((distance) => distance <= 5).length >= 97);
  });
}

/** Enough for a few hundred updates of all but those that begin late; the limit first matters after 60. */
const beginnings: { readonly [name: string]: Beginning } = {
  improving_dqn: { episodes: 60 },
  improving_dqn_claims: { episodes: 60 },
  improving_dqn_details: {
    episodes: 60,
    longer: { "the limit taken for an end": 80 },
    unlike: ["improving_dqn", "plain"],
  },
};

for (const experiment of improvingDqnExperiments) testBeginning(experiment, beginnings[experiment.name]);
