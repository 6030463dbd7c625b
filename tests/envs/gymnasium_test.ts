/** Gymnasium's environments, played again: every answer that was recorded must come again. */
import lakes from "../../data/gymnasium/lake_maps.json" with { type: "json" };
import { randomLake } from "../../lib/envs/grid/random_lake.ts";
import { envIds } from "../../lib/envs/registry.ts";
import { assert, assertEquals } from "../assert.ts";
import { agree, describe, titleOf } from "./gymnasium/comparison.ts";
import { recordings } from "./gymnasium/recordings.ts";
import { replay } from "./gymnasium/replay.ts";

const variants = Map.groupBy(recordings, titleOf);

for (const [title, runs] of variants) {
  Deno.test(`${title} equals Gymnasium's from ${runs.length} seeds`, () => {
    for (const run of runs) {
      for (const comparison of replay(run)) {
        if (!agree(comparison)) throw new Error(describe(comparison));
      }
    }
  });
}

Deno.test("every environment that make() knows by an id of Gymnasium's was recorded", () => {
  const gymnasiums = envIds.filter((id) => /-v\d+$/.test(id));
  assertEquals(new Set<string>(gymnasiums), new Set(recordings.map(({ id }) => id)));
});

Deno.test("what was recorded of each environment are 5 seeds or more, 500 steps each, with resets among them", () => {
  for (const [title, runs] of variants) {
    assert(new Set(runs.map(({ seed }) => seed)).size >= 5, title);
    for (const { seed, steps } of runs) {
      assert(steps.length >= 500 && steps.some(({ reset }) => reset), `${title} from seed ${seed}`);
    }
  }
});

Deno.test("randomLake() draws the lakes that Gymnasium draws", () => {
  for (const { size, frozen, seed, map } of lakes.maps) {
    const about = { size, frozen, seed };
    assertEquals({ ...about, map: randomLake({ size, frozen, seed: BigInt(seed) }) }, { ...about, map });
  }
});
