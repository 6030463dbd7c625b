/** What `deno task prove` recorded from 20 seeds, made again for the first of them. */
import { proofs } from "../../lib/tasks/prove.ts";
import { run } from "../../lib/tasks/prove/experiment.ts";
import { frozenLakeExperiments } from "../../lib/tasks/prove/frozen_lake.ts";
import { experiments } from "../../lib/tasks/prove/q_learning_cartpole.ts";
import { tableSizeExperiments } from "../../lib/tasks/prove/table_size.ts";
import { recorded, solvedWithin } from "../../lib/train/recorded.ts";
import { assert, assertEquals, assertRejects } from "../assert.ts";
import { granted } from "../granted.ts";

for (const experiment of [...experiments, ...tableSizeExperiments, ...frozenLakeExperiments]) {
  Deno.test(`${experiment.name}: seed 0 learns again what was recorded, to the last digit`, {
    ignore: !granted,
  }, async () => {
    const committed = await recorded(experiment.name);
    const { variants, ...setting } = await run(experiment, 1);
    const { variants: _, ...recordedSetting } = committed;
    assertEquals(setting, recordedSetting);
    assertEquals(Object.keys(variants), Object.keys(committed.variants));
    for (const [name, learnt] of Object.entries(variants)) {
      const { solvedAt: [solved], means: [curve], greedy: [greedy] } = committed.variants[name];
      assertEquals({ name, ...learnt }, { name, solvedAt: [solved], means: [curve], greedy: [greedy] });
    }
  });
}

Deno.test("the lesson's settings solve CartPole-v0 within 3,000 episodes in at least 19 of 20 seeds", {
  ignore: !granted,
}, async () => {
  const [{ variants: { final }, ...experiment }] = experiments;
  const { variants } = await run({ ...experiment, variants: { final } }, 20);
  assert(solvedWithin(variants.final, 3000) >= 19);
  assertEquals(variants.final, (await recorded(experiment.name)).variants.final);
});

Deno.test(
  "recorded() knows all that lies in data/curves, and nothing else",
  { ignore: !granted },
  async () => {
    const byName: (name: "q_learning_cartpole") => Promise<unknown> = recorded;
    const refusal = await assertRejects(() => Reflect.apply(byName, undefined, ["nothing"]), RangeError);
    const known = refusal.message.split("there are ")[1].split(", ");
    const folder = new URL("../../data/curves", import.meta.url);
    const files = await Array.fromAsync(Deno.readDir(folder), ({ name }) => name.replace(".json", ""));
    assertEquals(known.sort(), files.sort());
    for (const name of known) {
      const { about } = Object(await Reflect.apply(byName, undefined, [name]));
      assertEquals([name, typeof about], [name, "string"]);
    }
  },
);

Deno.test(
  "deno task prove has an experiment for each of the files in data/curves",
  { ignore: !granted },
  async () => {
    const folder = new URL("../../data/curves", import.meta.url);
    const files = await Array.fromAsync(Deno.readDir(folder), ({ name }) => name.replace(".json", ""));
    assertEquals(Object.keys(proofs).sort(), [...files, "mutations", "kernels"].sort());
  },
);

Deno.test("recorded() refuses a name under which nothing was recorded", async () => {
  const byName: (name: "q_learning_cartpole") => Promise<unknown> = recorded;
  await assertRejects(
    () => Reflect.apply(byName, undefined, ["nothing"]),
    RangeError,
    "q_learning_cartpole_epsilon",
  );
});
