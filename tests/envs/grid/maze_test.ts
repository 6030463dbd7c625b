import { Maze } from "../../../lib/envs/grid/maze.ts";
import { squaresOf } from "../../../lib/envs/grid/grid_map.ts";
import { policyEvaluation } from "../../../lib/rules/policy_evaluation.ts";
import { valueIteration } from "../../../lib/rules/value_iteration.ts";
import { assert, assertAlmostEquals, assertEquals, assertThrows } from "../../assert.ts";

const up = 0, right = 1, down = 2, left = 3;

Deno.test("Maze is that of source lesson c: its walls, its only route, its labels", () => {
  const maze = new Maze();
  assertEquals(maze.map.walls, [[1, 4], [3, 4], [3, 6], [5, 8]]);
  assertEquals([maze.map.rows, maze.map.columns], [3, 3]);
  assertEquals([...maze.map.labels?.values() ?? []].join(" "), "S0 S1 S2 S3 S4 S5 S6 S7 S8");
  const states = [maze.reset()];
  for (const action of [right, right, down, left, down, right]) states.push(maze.step(action).observation);
  assertEquals(states, [0, 1, 2, 5, 4, 7, 8]);
  assertEquals(maze.layout, {
    columns: 3,
    actions: ["up", "right", "down", "left"],
    walls: [[1, 4], [3, 4], [3, 6], [5, 8]],
    ends: [8],
    marks: { S: [0], G: [8] },
  });
});

Deno.test("Maze allows the moves of the lesson's table, with the way from S1 back to S0", () => {
  const maze = new Maze();
  const table = Array.from({ length: 8 }, (_, state) => [...maze.actionMask(state)]);
  assertEquals(table, [
    [0, 1, 1, 0],
    [0, 1, 0, 1],
    [0, 0, 1, 1],
    [1, 0, 0, 0],
    [0, 1, 1, 0],
    [1, 0, 0, 1],
    [0, 1, 0, 0],
    [1, 1, 0, 1],
  ]);
  assertEquals([...maze.actionMask(8)], [0, 0, 0, 0]);
  assertThrows(() => maze.actionMask(9), RangeError, "state must be a whole number from 0 to 8, got 9");
});

Deno.test("Maze tells which moves are allowed beside every observation, in lists that nobody can change", () => {
  const maze = new Maze();
  maze.reset();
  assertEquals(maze.info, { prob: 1, actionMask: [0, 1, 1, 0] });
  const { info } = maze.step(right);
  assertEquals(info, { prob: 1, actionMask: [0, 1, 0, 1] });
  assert(info === maze.info && info.actionMask === maze.actionMask(1));
  assert(Object.isFrozen(maze.actionMask(1)));
});

Deno.test("a walk along the allowed moves of the Maze takes 50 of them on average", () => {
  const maze = new Maze({ stepReward: 1, goalReward: 1 });
  const atRandom = Array.from({ length: 9 }, (_, state) => {
    const mask = [...maze.actionMask(state)], allowed = mask.filter((one) => one === 1).length;
    return mask.map((one) => allowed === 0 ? 1 / 4 : one / allowed);
  });
  const { values } = policyEvaluation(maze.model, atRandom, { discount: 1 });
  assertAlmostEquals(values[0], 50, 1e-6);
});

Deno.test("the optimal values of the Maze count the moves to the goal", () => {
  const { values, actionValues, policy } = valueIteration(new Maze().model, { discount: 0.9 });
  const along = [0, 1, 2, 5, 4, 7].map((state) => values[state]);
  along.forEach((value, passed) => assertAlmostEquals(value, 0.9 ** (5 - passed), 1e-12));
  assertAlmostEquals(values[0], 0.59049, 1e-12);
  assertAlmostEquals(actionValues[7][up], 0.81, 1e-12); // up to S4, down to S7, right to S8: γ²
  assertEquals([0, 1, 2, 5, 4, 7].map((state) => policy[state]), [right, right, down, left, down, right]);
});

Deno.test("Maze leaves whoever walks into a wall or the rim where they are, and lets them pay for it", () => {
  const maze = new Maze({ stepReward: -1, goalReward: 5 });
  maze.reset();
  assertEquals([maze.step(up), maze.step(left)].map((step) => [step.observation, step.reward]), [[0, -1], [
    0,
    -1,
  ]]);
  maze.step(right);
  assertEquals(maze.step(down).observation, 1);
  for (const action of [right, down, left, down]) maze.step(action);
  const { observation, reward, terminated, truncated } = maze.step(right);
  assertEquals([observation, reward, terminated, truncated], [8, 5, true, false]);
});

Deno.test("Maze takes a map of any size, with several starts and goals", () => {
  const maze = new Maze({ map: ["+-+-+-+-+", "|S|G  |S|", "+ + +-+ +", "|       |", "+-+-+-+-+"] });
  assertEquals([maze.map.rows, maze.map.columns], [2, 4]);
  assertEquals(maze.map.walls, [[0, 1], [2, 3], [2, 6]]);
  assertEquals(maze.model.start, [0.5, 0, 0, 0.5, 0, 0, 0, 0]);
  assertEquals(squaresOf(maze.map, "goal"), [1]);
  const starts = Array.from({ length: 40 }, (_, seed) => maze.reset({ seed }));
  assertEquals([...new Set(starts)].sort(), [0, 3]);
});

const malformed: readonly (readonly [what: string, map: string[], says: string])[] = [
  ["no rows", [], "2n + 1 rows of text, at least 3, got 0"],
  ["an even number of rows", ["+-+", "|S|", "+-+", "|G|"], "at least 3, got 4"],
  ["an even number of columns", ["+-+-", "|SG|", "+-+-"], "row 0 of the map needs 2n + 1 characters"],
  ["rows of different lengths", ["+-+-+", "|S G", "+-+-+"], "row 1 of the map has 4 characters, row 0 has 5"],
  [
    "a corner that is missing",
    ["+-+-+", "|S G|", "+- -+"],
    'row 2, column 2 of the map must be "+" (a corner)',
  ],
  [
    "a hole in the upper rim",
    ["+ +-+", "|S G|", "+-+-+"],
    'row 0, column 1 of the map must be "-" (a wall), got " "',
  ],
  [
    "a hole in the lower rim",
    ["+-+-+", "|S G|", "+-+ +"],
    'row 2, column 3 of the map must be "-" (a wall), got " "',
  ],
  [
    "a hole at the side",
    ["+-+-+", "|S G ", "+-+-+"],
    'row 1, column 4 of the map must be "|" (a wall), got " "',
  ],
  [
    "a wall that lies across",
    ["+-+-+", "|S-G|", "+-+-+"],
    'row 1, column 2 of the map must be "|" (a wall) or " "',
  ],
  [
    "a wall that stands up",
    ["+-+", "|S|", "+|+", "|G|", "+-+"],
    'row 2, column 1 of the map must be "-" (a wall) or',
  ],
  ["a strange letter", ["+-+-+", "|S X|", "+-+-+"], 'or "G" (the goal), got "X"'],
  ["no start", ["+-+-+", "|  G|", "+-+-+"], "no S, where episodes begin"],
  ["no goal", ["+-+-+", "|S  |", "+-+-+"], "no G, where episodes end"],
];

for (const [what, map, says] of malformed) {
  Deno.test(`Maze refuses a map with ${what}`, () => {
    assertThrows(() => new Maze({ map }), RangeError, says);
  });
}

Deno.test("Maze refuses options of the wrong kind", () => {
  const make: (options: unknown) => Maze = (options) => Reflect.construct(Maze, [options]);
  assertThrows(() => make({ map: "+-+" }), TypeError, 'a map is a list of strings, one a row, got "+-+"');
  assertThrows(() => make({ map: [1, 2, 3] }), TypeError, "a map is a list of strings");
  assertThrows(() => make({ walls: [] }), TypeError, 'there is no option "walls"');
  assertThrows(() => make({ stepReward: "0" }), TypeError, 'stepReward must be a finite number, got "0"');
  assertThrows(() => make({ goalReward: Infinity }), RangeError, "goalReward must be a finite number");
});

Deno.test("Maze leaves the map that it was given alone, and is independent of it", () => {
  const map = ["+-+-+", "|S G|", "+-+-+"], maze = new Maze({ map });
  assert(!Object.isFrozen(map));
  map[1] = "|G S|";
  assertEquals(maze.spec.options, { map: ["+-+-+", "|S G|", "+-+-+"], stepReward: 0, goalReward: 1 });
});
