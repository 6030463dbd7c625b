import { beside, neighboursOf } from "../../../lib/envs/grid/neighbours.ts";
import { assertEquals } from "../../assert.ts";

const size = { rows: 2, columns: 3 };

Deno.test("beside() is the square in a direction, and none beyond the edges", () => {
  const around = (square: number) =>
    (["up", "right", "down", "left"] as const).map((direction) => beside(size, square, direction));
  assertEquals(around(0), [undefined, 1, 3, undefined]);
  assertEquals(around(2), [undefined, undefined, 5, 1]); // square 3 begins the next row
  assertEquals(around(4), [1, 5, undefined, 3]);
});

Deno.test("neighboursOf() lists the squares beside one, clockwise from above", () => {
  assertEquals([0, 1, 4].map((square) => neighboursOf(size, square)), [[1, 3], [2, 4, 0], [1, 5, 3]]);
});
