import { gridWorld4x3, gridWorld4x4, windyGridWorld } from "../../../lib/envs/grid/grid_worlds.ts";
import { make } from "../../../lib/envs/registry.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";

/** As a notebook calls it: its cells are not checked. */
const untyped: (id: string, options?: unknown) => unknown = Object.assign(make);

Deno.test("make() takes from a named world what the options leave open, undefined ones too", () => {
  const { options } = make("GridWorld4x3").spec, { map: _, ...told } = gridWorld4x3;
  assertEquals(options, { ...told, wind: [] });
  assertEquals(make("GridWorld4x3", { stepReward: undefined }).spec.options, options);
  const dear = make("GridWorld4x3", { stepReward: -2 });
  assertEquals(dear.spec, { id: "GridWorld4x3", options: { ...told, wind: [], stepReward: -2 } });
  const calm = make("WindyGridWorld", { wind: [], successRate: undefined });
  assertEquals(calm.spec.options.wind, []);
  assertEquals(make("WindyGridWorld").spec.options.wind, windyGridWorld.wind);
});

Deno.test("make() keeps the map of a named world: another map would be another world", () => {
  for (const id of ["GridWorld4x3", "WindyGridWorld"]) {
    const map = () => untyped(id, { map: ["S.G"] });
    assertThrows(map, TypeError, `${id}: there is no option "map"; there are stepReward, rewards, wind`);
    assertThrows(() => untyped(id, []), TypeError, "options are given as an object");
  }
});

Deno.test("the larger lake is where no map is named, and takes what FrozenLake takes", () => {
  const mapOf = (options = {}) => make("FrozenLake8x8-v1", options).spec.options.mapName;
  assertEquals([mapOf(), mapOf({ mapName: undefined }), mapOf({ mapName: "4x4" })], ["8x8", "8x8", "4x4"]);
  assertEquals(make("FrozenLake8x8-v1", { desc: ["SG"] }).unwrapped.model.states, 2);
  for (const id of ["FrozenLake-v1", "FrozenLake8x8-v1"]) {
    assertThrows(() => untyped(id, { mapName: null }), TypeError, 'must be "4x4" or "8x8", got null');
    assertThrows(() => untyped(id, []), TypeError, "options are given as an object");
  }
});

Deno.test("the worlds of the books cannot be changed, so that all that are made of them are alike", () => {
  for (const world of [gridWorld4x3, gridWorld4x4, windyGridWorld]) {
    assert([world, ...Object.values(world)].every(Object.isFrozen));
    assertThrows(() => Object.assign(world, { stepReward: -2 }), TypeError);
  }
  assertThrows(() => Object.assign(gridWorld4x3.rewards, { G: 9 }), TypeError);
});
