import { GridWorld } from "../../../lib/envs/grid/grid_world.ts";
import type { GridWorldOptions } from "../../../lib/envs/grid/grid_world_options.ts";
import { gridWorld4x3, windyGridWorld } from "../../../lib/envs/grid/grid_worlds.ts";
import { policyEvaluation } from "../../../lib/rules/policy_evaluation.ts";
import { valueIteration } from "../../../lib/rules/value_iteration.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";

const up = 0, right = 1, down = 2, left = 3;
const rounded = (values: Float64Array, digits: number) =>
  Array.from(values, (v) => Number(v.toFixed(digits)));

Deno.test("GridWorld is the book's four by four squares: the random policy takes 14 to 22 steps", () => {
  const { model } = new GridWorld(),
    atRandom = Array.from({ length: 16 }, () => [1 / 4, 1 / 4, 1 / 4, 1 / 4]);
  // Sutton & Barto, figure 4.1, k = ∞ and k = 3
  assertEquals(rounded(policyEvaluation(model, atRandom, { discount: 1 }).values, 6), [
    ...[0, -14, -20, -22],
    ...[-14, -18, -20, -20],
    ...[-20, -20, -18, -14],
    ...[-22, -20, -14, 0],
  ]);
  const three = policyEvaluation(model, atRandom, { discount: 1, horizon: 3 }).values;
  assertEquals(rounded(three.slice(1, 4), 4), [-2.4375, -2.9375, -3]);
});

Deno.test("GridWorld takes at most three steps by the best way, as in the book's figure", () => {
  const { values } = valueIteration(new GridWorld().model, { discount: 1 });
  assertEquals(rounded(values, 9).map((v) => 0 - v), [0, 1, 2, 3, 1, 2, 3, 2, 2, 3, 2, 1, 3, 2, 1, 0]);
});

Deno.test("GridWorld begins anywhere on the floor, all squares equally likely, where the map has no S", () => {
  const env = new GridWorld(), counts = new Array<number>(16).fill(0);
  assertEquals(env.model.start.map((p) => Number((14 * p).toFixed(9))), [0, ...new Array(14).fill(1), 0]);
  env.reset({ seed: 0 });
  for (let draw = 0; draw < 2800; draw++) counts[env.reset()]++;
  assertEquals([counts[0], counts[15]], [0, 0]);
  assert(counts.slice(1, 15).every((count) => Math.abs(count - 200) < 60), `${counts}`); // 4.4 σ
  assertEquals(env.layout.marks, { G: [0, 15] });
});

Deno.test("the windy grid world takes 15 steps, as the book's trajectory does", () => {
  const env = new GridWorld(windyGridWorld), { values } = valueIteration(env.model, { discount: 1 });
  assertEquals(values[30], -15);
  const actions = [...new Array(9).fill(right), down, down, down, down, left, left];
  env.reset();
  const steps = actions.map((action) => env.step(action));
  assertEquals(steps.map(({ observation }) => observation), [
    ...[31, 32, 33, 24, 15, 6, 7, 8, 9], // blown to the upper edge
    ...[19, 29, 39, 49, 48, 37],
  ]);
  assertEquals(steps.map(({ terminated }) => terminated), [...new Array(14).fill(false), true]);
  assert(steps.every(({ reward, truncated }) => reward === -1 && !truncated));
});

Deno.test("the wind is that of the square that was left, comes after the step, and stops at walls and edges", () => {
  const { model } = new GridWorld(windyGridWorld);
  const after = (state: number, action: number) => model.outcomes(state, action)[0].nextState;
  assertEquals(after(38, left), 27); // from the right of the goal to the square above it: example 6.5
  assertEquals(after(63, down), 53); // pressed against the lower edge, then lifted
  assertEquals(after(6, right), 7); // along the upper edge
  assertEquals(after(46, up), 16);
  assertEquals(after(57, left), 36); // two squares up in the two columns of the strong wind
  const walled = new GridWorld({ map: ["..", "#.", "..", "SG"], wind: [2, 0] });
  assertEquals(walled.model.outcomes(6, up)[0].nextState, 4);
});

Deno.test("a wind that is stronger than the map is high carries to its upper edge, and no further", () => {
  const env = new GridWorld({ map: ["...", "...", "S.G"], wind: [0, 1e15, 0] });
  assertEquals(env.model.outcomes(7, right)[0].nextState, 2);
  assertEquals(env.map.wind, [0, 3, 0]);
  assertEquals(env.spec.options.wind, [0, 1e15, 0]);
  assertEquals(env.render().shapes.filter(({ key }) => /^wind \d/.test(key)).length, 3);
});

Deno.test("the world of Russell and Norvig has the utilities of their book", () => {
  const { values, policy } = valueIteration(new GridWorld(gridWorld4x3).model, { discount: 1 });
  // 4th edition, section 17.1: −0.04 for every step that does not reach an end, no discount
  assertEquals(rounded(values, 4), [
    ...[0.8516, 0.9078, 0.9578, 0],
    ...[0.8016, NaN, 0.7003, 0], // nobody is in the wall
    ...[0.7453, 0.6953, 0.6514, 0.4279],
  ]);
  assertEquals([8, 9, 10, 11].map((square) => policy[square]), [up, left, left, left]);
});

Deno.test("what a step costs changes the best policy of Russell and Norvig's world as in their figure", () => {
  const best = (stepReward: number) => {
    return valueIteration(new GridWorld({ ...gridWorld4x3, stepReward }).model, { discount: 1 }).policy;
  };
  assertEquals(best(-2)[6], right); // life is so painful that even −1 is a way out
  assertEquals([best(-0.3)[6], best(-0.3)[10]], [up, up]); // the short way, past the −1
  assertEquals([best(-0.04)[6], best(-0.04)[10]], [up, left]); // the long way, but past the −1
  assertEquals([best(-0.01)[6], best(-0.01)[11]], [left, down]); // no risk at all
});

Deno.test("GridWorld slips to the sides of where one means to go, and tells how likely that was", () => {
  const { model } = new GridWorld(gridWorld4x3), outcomes = model.outcomes(10, up);
  assertEquals(outcomes.map(({ nextState }) => nextState), [9, 6, 11]); // left of it, ahead, right of it
  assertEquals(outcomes.map(({ probability }) => Number(probability.toFixed(9))), [0.1, 0.8, 0.1]);
  assertEquals(model.outcomes(0, left).map(({ nextState }) => nextState), [4, 0, 0]);
  const env = new GridWorld({ ...gridWorld4x3, successRate: 1 });
  env.reset();
  assertEquals(env.step(up).info, { prob: 1 });
});

Deno.test("GridWorld pays by the letter of the square that is entered, also of letters that are made up", () => {
  const env = new GridWorld({ map: ["SmG"], rewards: { m: -10, G: 100 }, stepReward: -1 });
  env.reset();
  assertEquals([left, right, right].map((action) => env.step(action).reward), [-1, -10, 100]);
  assertEquals([...env.map.labels ?? []], [[1, "−10"], [2, "+100"]]);
  assertEquals(env.model.outcomes(2, up), [{ probability: 1, nextState: 2, reward: 0, terminated: true }]);
});

Deno.test("GridWorld ends in a hole as in a goal, and never enters a wall", () => {
  const env = new GridWorld({ map: ["#SH"] });
  env.reset();
  assertEquals(env.step(left).observation, 1);
  const { observation, terminated } = env.step(right);
  assertEquals([observation, terminated], [2, true]);
  assertEquals(env.layout.walls, [0]);
});

Deno.test("GridWorld keeps all that it was told in its spec, as JSON, and leaves it alone", () => {
  const rewards = { G: 3 }, wind = [0, 1], map = ["S.", ".G"];
  const { spec } = new GridWorld({ map, rewards, wind, successRate: 0.5 });
  assertEquals(spec, {
    id: "GridWorld",
    options: { map: ["S.", ".G"], stepReward: -1, rewards: { G: 3 }, wind: [0, 1], successRate: 0.5 },
  });
  assertEquals(JSON.parse(JSON.stringify(spec)), spec);
  assert([map, rewards, wind].every((given) => !Object.isFrozen(given)));
  assertEquals(new GridWorld().spec.options.wind, []);
});

Deno.test("GridWorld refuses what makes no world", () => {
  const make: (options: unknown) => GridWorld = (options) => Reflect.construct(GridWorld, [options]);
  const range = (options: GridWorldOptions, says: string) => {
    assertThrows(() => new GridWorld(options), RangeError, says);
  };
  range({ map: [] }, "a map needs at least one square");
  range({ map: ["SG", "."] }, "row 1 of the map has 1 squares, row 0 has 2");
  range({ map: ["SxG"] }, 'got "x" in row 0');
  range({ map: ["G#"] }, "the map has no S and no floor to begin on");
  range({ map: ["SG"], rewards: { H: -1 } }, 'rewards name "H", which nobody can enter on this map');
  range({ map: ["S#G"], rewards: { "#": -1 } }, 'rewards name "#", which nobody can enter');
  range({ map: ["SaaG"], rewards: { aa: -1 } }, 'got "a" in row 0');
  range({ rewards: { G: NaN } }, 'the reward of "G" must be a finite number, got NaN');
  range({ wind: [1, 2] }, "wind needs a number for each of the 4 columns, got 2");
  range({ wind: [0, 0.5, 0, 0] }, "the wind of column 1 must be an integer of at least 0, got 0.5");
  range({ successRate: 1.5 }, "successRate must be between 0 and 1, got 1.5");
  range({ stepReward: Infinity }, "stepReward must be a finite number");
  assertThrows(() => make({ map: "SG" }), TypeError, "a map is a list of strings");
  assertThrows(() => make({ rewards: [1] }), TypeError, "rewards are given by letter");
  assertThrows(
    () => make({ rewards: { G: "1" } }),
    TypeError,
    'the reward of "G" must be a finite number, got "1"',
  );
  assertThrows(() => make({ wind: 1 }), TypeError, "wind must be a list of numbers, one a column, got 1");
  assertThrows(() => make({ wind: ["1", 0, 0, 0] }), TypeError, "the wind of column 0");
  const gaps = new Array(3).concat([1]); // an array with holes, which forEach() passes over
  assertThrows(() => make({ wind: gaps }), TypeError, "the wind of column 0 must be an integer");
  assertThrows(() => make({ isSlippery: true }), TypeError, 'there is no option "isSlippery"');
});
