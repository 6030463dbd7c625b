import { type GridMap, neighbour, readMap, wallsAround } from "../../../lib/envs/grid/grid_map.ts";
import { CliffWalking } from "../../../lib/envs/grid/cliff_walking.ts";
import { GridWorld } from "../../../lib/envs/grid/grid_world.ts";
import { readMaze } from "../../../lib/envs/grid/maze_map.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";

const letters = { ".": "floor", "#": "wall", "🍎": "goal" } as const;

Deno.test("readMap() counts squares, not the characters that a letter is written with", () => {
  assertEquals(readMap("test", [".🍎", "#."], letters), {
    rows: 2,
    columns: 2,
    squares: ["floor", "goal", "wall", "floor"],
  });
  const { map } = new GridWorld({ map: ["S🍎G", "..."], rewards: { "🍎": 1 } });
  assertEquals([map.rows, map.columns, map.squares.length], [2, 3, 6]);
  assertThrows(
    () => readMap("test", ["🍎🍎", "..🍎"], letters),
    RangeError,
    "row 1 of the map has 3 squares, row 0 has 2",
  );
  assertThrows(() => readMap("test", [], letters), RangeError, "a map needs at least one square, got []");
});

Deno.test("maps cannot be changed, so that one cliff does not change the next", () => {
  const maze = readMaze(["+-+-+", "|S|G|", "+ + +", "|   |", "+-+-+"]), { map } = new CliffWalking();
  for (const { squares } of [maze, map, readMap("test", ["."], letters)]) {
    assertThrows(() => Object.assign(squares, { 0: "hole" }), TypeError, "read only");
  }
  assertEquals(new CliffWalking().map.squares[0], "floor");
  assert(Object.isFrozen(map) && Object.isFrozen(maze) && Object.isFrozen(maze.walls?.[0]));
});

Deno.test("neighbour() stops at edges, at squares that are walls, and at walls between squares, from both sides", () => {
  const size = { rows: 2, columns: 3 }, walls = [[0, 1], [4, 1], [2, 5]] as const;
  const floor: GridMap = { ...size, squares: ["floor", "floor", "floor", "wall", "floor", "floor"] };
  const map: GridMap = { ...floor, walls, walled: wallsAround(size, walls) };
  const around = (square: number, on: GridMap) =>
    (["up", "right", "down", "left"] as const).map((direction) => neighbour(on, square, direction));
  assertEquals([0, 1, 2, 4, 5].map((square) => around(square, map)), [
    [0, 0, 0, 0],
    [1, 2, 1, 1],
    [2, 2, 2, 1],
    [4, 5, 4, 4],
    [5, 5, 5, 4],
  ]);
  assertEquals(around(1, floor), [1, 2, 4, 0]);
});

Deno.test("in a column of single squares walls stand below one another", () => {
  const { walls, walled } = readMaze(["+-+", "|S|", "+-+", "| |", "+ +", "|G|", "+-+"]);
  assertEquals([walls, walled], [[[0, 1]], [4, 1, 0]]); // 4 is below, 1 above
});
