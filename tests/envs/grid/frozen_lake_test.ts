import { FrozenLake, type FrozenLakeOptions } from "../../../lib/envs/grid/frozen_lake.ts";
import { assertEquals, assertThrows } from "../../assert.ts";

const untyped: { make(options: unknown): FrozenLake } = {
  make: (options: FrozenLakeOptions) => new FrozenLake(options),
};

/** What can follow, as Gymnasium's table lists it: probability, next state, reward, whether it ends. */
function following({ model }: FrozenLake, state: number, action: number) {
  return model.outcomes(state, action).map((o) => [o.probability, o.nextState, o.reward, o.terminated]);
}

Deno.test("FrozenLake slips to both sides of where a step should lead, in Gymnasium's order and with its rates", () => {
  const lake = new FrozenLake(), side = 0.33333333333333337; // (1 - 1/3) / 2
  assertEquals(following(lake, 14, 2), [
    [side, 14, 0, false],
    [1 / 3, 15, 1, true],
    [side, 10, 0, false],
  ]);
  assertEquals(following(lake, 0, 0), [[side, 0, 0, false], [1 / 3, 0, 0, false], [side, 4, 0, false]]);
  assertEquals(following(lake, 8, 1), [[side, 8, 0, false], [1 / 3, 12, 0, true], [side, 9, 0, false]]);
});

Deno.test("FrozenLake moves as it should where it is not slippery", () => {
  const lake = new FrozenLake({ isSlippery: false, successRate: 0.1 });
  const square = 9; // in the third row, second column: all four directions lead elsewhere
  assertEquals([0, 1, 2, 3].map((action) => following(lake, square, action)), [
    [[1, 8, 0, false]],
    [[1, 13, 0, false]],
    [[1, 10, 0, false]],
    [[1, 5, 0, true]],
  ]);
});

Deno.test("FrozenLake leads nowhere from the goal and from a hole, whatever they pay", () => {
  const lake = new FrozenLake({ rewardSchedule: [10, -5, -0.1] });
  for (const square of [5, 7, 11, 12, 15]) {
    for (const action of [0, 1, 2, 3]) assertEquals(following(lake, square, action), [[1, square, 0, true]]);
  }
});

Deno.test("FrozenLake pays what its schedule says for the goal, a hole and ice, the start among it", () => {
  const lake = new FrozenLake({ desc: ["SFG", "HFF"], isSlippery: false, rewardSchedule: [10, -5, -0.1] });
  assertEquals(following(lake, 1, 2), [[1, 2, 10, true]]);
  assertEquals(following(lake, 0, 1), [[1, 3, -5, true]]);
  assertEquals(following(lake, 1, 0), [[1, 0, -0.1, false]]);
});

Deno.test("FrozenLake begins on each of its starts equally often", () => {
  const lake = new FrozenLake({ desc: ["SFS", "FHF", "SFG"] });
  assertEquals(lake.model.start, [1 / 3, 0, 1 / 3, 0, 0, 0, 1 / 3, 0, 0]);
  lake.reset({ seed: 0 });
  const starts = Array.from({ length: 3000 }, () => lake.reset());
  for (const start of [0, 2, 6]) {
    const share = starts.filter((state) => state === start).length / 3000;
    assertEquals(share > 0.3 && share < 0.37, true);
  }
});

Deno.test("FrozenLake reports how likely what happened was, and 1 at a reset", () => {
  const lake = new FrozenLake({ successRate: 0.8 });
  lake.reset({ seed: 0 });
  assertEquals(lake.info, { prob: 1 });
  const { observation, info } = lake.step(2);
  assertEquals(info, { prob: observation === 1 ? 0.8 : (1 - 0.8) / 2 });
});

Deno.test("FrozenLake says what it was made of, as data of its own", () => {
  const desc = ["SFG", "HFF"], rewardSchedule = [1, -1, 0] as const;
  const { spec } = new FrozenLake({ desc, rewardSchedule });
  assertEquals(spec.options, { desc, isSlippery: true, successRate: 1 / 3, rewardSchedule });
  desc[0] = "HHH";
  assertEquals(spec.options.desc, ["SFG", "HFF"]);
  assertEquals(new FrozenLake({ mapName: "8x8" }).spec.options.mapName, "8x8");
  assertEquals(new FrozenLake({ mapName: "8x8", desc: ["SG"] }).model.states, 2);
});

Deno.test("FrozenLake knows what lies on its squares", () => {
  const { map, directions, layout } = new FrozenLake({ desc: ["SF", "HG"] });
  assertEquals([map.rows, map.columns], [2, 2]);
  assertEquals(map.squares, ["start", "floor", "hole", "goal"]);
  assertEquals(directions, ["left", "down", "right", "up"]);
  assertEquals([layout.marks.S, layout.marks.G], [[0], [3]]);
});

Deno.test("FrozenLake makes no random lake without a seed, and says how to get one", () => {
  assertThrows(() => untyped.make({ mapName: null }), TypeError, "desc: rl.randomLake({ size: 8, seed: 0 })");
  assertThrows(() => untyped.make({ mapName: "6x6" }), RangeError, '"4x4" or "8x8", got "6x6"');
  assertThrows(() => untyped.make({ desc: null }), TypeError, "a list of strings");
});

Deno.test("FrozenLake refuses options that are none", () => {
  assertThrows(() => untyped.make({ slippery: true }), TypeError, 'no option "slippery"');
  assertThrows(() => untyped.make({ isSlippery: 1 }), TypeError, "isSlippery must be true or false, got 1");
  assertThrows(() => untyped.make({ successRate: 1.1 }), RangeError, "successRate must be between 0 and 1");
  assertThrows(() => untyped.make({ rewardSchedule: [1, 0] }), RangeError, "three finite numbers");
  assertThrows(() => untyped.make({ rewardSchedule: [1, 0, NaN] }), RangeError, "three finite numbers");
  assertThrows(() => untyped.make({ rewardSchedule: new Array(3) }), RangeError, "three finite numbers");
  assertThrows(() => untyped.make({ rewardSchedule: 1 }), TypeError, "three finite numbers");
  assertThrows(() => untyped.make({ desc: ["FFG"] }), RangeError, 'needs an "S" to start from');
  assertThrows(() => untyped.make({ desc: ["SFG", "F"] }), RangeError, "row 1 of the map has 1 squares");
  assertThrows(() => untyped.make({ desc: ["SXG"] }), RangeError, 'got "X" in row 0');
});
