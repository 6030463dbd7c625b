/** What lesson 06 says of its recorded runs, and that they can be made again. */
import { deepQExperiments } from "../../../lib/tasks/prove/deep_q.ts";
import { latest, run } from "../../../lib/tasks/prove/deep_q/run.ts";
import { recorded, solvedWithin } from "../../../lib/train/recorded.ts";
import { assert, assertEquals } from "../../assert.ts";
import { granted } from "../../granted.ts";
import { use } from "../../nn/on_backends.ts";

if (granted) await use("wasm");

for (const { name, ways } of deepQExperiments) {
  for (const [way, of] of Object.entries(ways)) {
    Deno.test(`${name}, ${way}: the first 100 episodes of seed 0 are evaluated as recorded`, {
      ignore: !granted,
    }, async () => {
      const { variants } = await recorded(name), [means] = variants[way].means;
      const { evaluations } = await run(of, 0, 100);
      const again = evaluations.map((_, place) => latest(evaluations.slice(0, place + 1)));
      assertEquals(again, means.slice(0, 2));
    });
  }
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

Deno.test("latest() is the mean of five evaluations, and of as many as there are before", () => {
  assertEquals(latest([10, 20]), 15);
  assertEquals(latest([1000, 10, 20, 30, 40, 50]), 30);
});
