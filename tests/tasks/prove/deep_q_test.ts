/** What lesson 06 says of its recorded runs, and that they can be made again. */
import { deepQExperiments } from "../../../lib/tasks/prove/deep_q.ts";
import { recordedOf } from "../../../lib/tasks/prove/accepted_runs.ts";
import { recorded, solvedWithin } from "../../../lib/train/recorded.ts";
import { assert, assertEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { use } from "../../nn/on_backends.ts";
import { assertApart } from "./begins_again.ts";

if (granted) await use("wasm");

/** Two ways fall at once whatever they learn, and differ only in how many steps they took: they are run to the end. */
const longer: { readonly [way: string]: number } = {
  "ε = 0": 800,
  "falls unheard": 800,
  "through the target": 150,
};

for (const { name, about, episodes, ways } of deepQExperiments) {
  Deno.test(`${name}: seed 0 begins again as it was recorded, to the last digit, and no way like another`, {
    ignore: !granted,
  }, async () => {
    const { variants: committed, ...setting } = await recorded(name), curves: (readonly number[])[] = [];
    assertEquals([setting.about, setting.episodes], [about, episodes]);
    for (const [way, learn] of Object.entries(ways)) {
      const length = longer[way] ?? 100, run = await learn(0, length), of = committed[way];
      const { means: [curve] } = recordedOf([run], length);
      assertEquals({ way, curve }, { way, curve: of.means[0].slice(0, length / setting.every) });
      if (length === episodes) {
        assertEquals([way, run.accepted, run.greedy], [way, of.solvedAt[0], of.greedy[0]]);
        assertEquals([way, run.steps], [way, of.steps?.[0]]);
      }
      curves.push(length === episodes ? [...curve, run.steps] : curve);
    }
    assertApart(curves);
  });
}

Deno.test("all ten seeds of the source's run are accepted, and all five of ten times its learning rate", {
  ignore: !granted,
}, async () => {
  const { variants: { "learning rate 0.0001": source } } = await recorded("deep_q_source");
  const { variants: { "with care": careful } } = await recorded("deep_q_careless");
  assertEquals(solvedWithin(source, 3600), 10);
  assertEquals(solvedWithin(careful, 750), 5);
  const most = Math.max(...careful.steps ?? [Infinity]), least = Math.min(...source.steps ?? [0]);
  assert(most < least, "the slowest of the one needs fewer steps than the quickest of the other");
});

Deno.test("no agent is accepted that learns through its target, hears of no fall, or never explores", {
  ignore: !granted,
}, async () => {
  const { variants } = await recorded("deep_q_careless");
  for (const way of ["through the target", "falls unheard", "ε = 0"]) {
    assertEquals(solvedWithin(variants[way]), 0);
  }
});
