import fc from "fast-check";
import { type Direction, offsets } from "../../../lib/envs/grid/direction.ts";
import { neighbour, squaresOf } from "../../../lib/envs/grid/grid_map.ts";
import { readMaze } from "../../../lib/envs/grid/maze_map.ts";
import { randomMaze } from "../../../lib/envs/grid/random_maze.ts";
import { assert, assertEquals, assertNotEquals, assertThrows } from "../../assert.ts";

const directions = Object.keys(offsets).filter((name): name is Direction => name in offsets);
const size = fc.integer({ min: 1, max: 9 });
const mazes = fc.record({ rows: size, columns: size, seed: fc.nat() }).filter((m) => m.rows * m.columns > 1);

/** How many squares can be reached from the first. */
function reachable(rows: readonly string[]): number {
  const map = readMaze(rows), found = new Set([0]);
  for (const square of found) directions.forEach((direction) => found.add(neighbour(map, square, direction)));
  return found.size;
}

Deno.test("randomMaze() is perfect: all squares can be reached, and no passage is one too many", () => {
  fc.assert(fc.property(mazes, ({ rows, columns, seed }) => {
    const text = randomMaze({ rows, columns, seed }), { walls = [] } = readMaze(text);
    const neighbours = rows * (columns - 1) + columns * (rows - 1);
    assertEquals(reachable(text), rows * columns);
    assertEquals(neighbours - walls.length, rows * columns - 1);
  }));
});

Deno.test("randomMaze() starts upper left and ends lower right, and is as large as it should be", () => {
  fc.assert(fc.property(mazes, ({ rows, columns, seed }) => {
    const map = readMaze(randomMaze({ rows, columns, seed }));
    assertEquals([map.rows, map.columns], [rows, columns]);
    assertEquals([squaresOf(map, "start"), squaresOf(map, "goal")], [[0], [rows * columns - 1]]);
  }));
});

Deno.test("randomMaze() draws each of the 15 mazes of two by three squares equally often", () => {
  const counts = new Map<string, number>(), draws = 3000;
  for (let seed = 0; seed < draws; seed++) {
    const maze = randomMaze({ rows: 2, columns: 3, seed }).join("\n");
    counts.set(maze, (counts.get(maze) ?? 0) + 1);
  }
  assertEquals(counts.size, 15); // spanning trees of the 2 × 3 grid, by Kirchhoff's theorem
  const expected = draws / 15;
  const chiSquared = [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
  assert(chiSquared < 36.1, `χ² = ${chiSquared}`); // exceeded once in a thousand, with 14 degrees of freedom
});

Deno.test("randomMaze() draws the same maze from the same seed, which is 0 unless told", () => {
  const draw = (seed?: number) => randomMaze({ rows: 5, columns: 7, seed });
  assertEquals(draw(4), draw(4));
  assertEquals(draw(), draw(0));
  assertNotEquals(draw(4), draw(5));
});

Deno.test("randomMaze() refuses sizes that are none", () => {
  const draw: (options: unknown) => unknown = (options) => Reflect.apply(randomMaze, undefined, [options]);
  assertThrows(
    () => draw({ rows: 0, columns: 3 }),
    RangeError,
    "rows must be an integer of at least 1, got 0",
  );
  assertThrows(
    () => draw({ rows: 1, columns: 1 }),
    RangeError,
    "columns must be an integer of at least 2, got 1",
  );
  assertThrows(
    () => draw({ rows: 1e6, columns: 1e6 }),
    RangeError,
    "randomMaze: there can be at most 250,000 squares, got 1000000 × 1000000",
  );
  assertThrows(() => draw({ rows: 2, columns: 2.5 }), RangeError, "columns");
  assertThrows(() => draw({ rows: "2", columns: 2 }), TypeError, 'got "2"');
  assertThrows(() => draw({ rows: 2, columns: 2, seeds: 1 }), TypeError, 'there is no option "seeds"');
  assertThrows(() => draw(undefined), TypeError, "options are given as an object");
});
