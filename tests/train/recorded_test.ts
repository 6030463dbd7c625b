import { recorded, solvedWithin } from "../../lib/train/recorded.ts";
import { assertEquals, assertNotEquals } from "../assert.ts";
import { granted } from "../granted.ts";

Deno.test("recorded() gives a copy of its own, which may be changed", { ignore: !granted }, async () => {
  const curves = await recorded("deep_q_careless"), [solved] = curves.variants["with care"].solvedAt;
  Reflect.set(curves.variants["with care"].solvedAt, 0, 7);
  Reflect.set(curves, "about", "changed");
  assertNotEquals(solved, 7);
  const again = await recorded("deep_q_careless");
  assertEquals([again.variants["with care"].solvedAt[0], again.about === "changed"], [solved, false]);
});

Deno.test("recorded() repeats the last mean of a seed whose training ended, from there on", {
  ignore: !granted,
}, async () => {
  for (const name of ["deep_q_source", "deep_q_careless", "replay_source"] as const) {
    const { variants, every, episodes, greedily } = await recorded(name);
    assertEquals([name, greedily], [name, true]);
    for (const { solvedAt, means } of Object.values(variants)) {
      for (const [seed, curve] of means.entries()) {
        const last = (solvedAt[seed] ?? episodes) / every - 1;
        assertEquals([curve.length, curve.slice(last)], [
          episodes / every,
          Array(episodes / every - last).fill(curve[last]),
        ]);
      }
    }
  }
});

Deno.test("solvedWithin() counts the seeds that solved the task by then, and no others", () => {
  assertEquals(solvedWithin({ solvedAt: [100, null, 250, 300] }), 3);
  assertEquals(solvedWithin({ solvedAt: [100, null, 250, 300] }, 250), 2);
});
