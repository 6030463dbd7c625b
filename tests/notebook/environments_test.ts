/** How every environment moves on a page. */
import { assert } from "../assert.ts";
import { granted } from "../granted.ts";
import { Maze } from "../../lib/envs/grid/maze.ts";
import { randomMaze } from "../../lib/envs/grid/random_maze.ts";
import { envIds, make } from "../../lib/envs/registry.ts";
import { animate } from "../../lib/notebook/animate.ts";
import { randomPlay } from "./random_play.ts";

for (const id of envIds) {
  Deno.test(`200 steps of ${id} move in less than 100 KB of SVG`, () => {
    const { length } = animate(randomPlay(make({ id, options: {} }), 200)).toSvg();
    assert(length < 100_000, `${length} bytes`);
  });
}

Deno.test("200 steps through a maze of 20 × 20 squares move in less than 100 KB of SVG", () => {
  const maze = new Maze({ map: randomMaze({ rows: 20, columns: 20, seed: 0 }) });
  const { length } = animate(randomPlay(maze, 200)).toSvg();
  assert(length < 100_000, `${length} bytes`);
});

for (
  const [id, most] of [["FrozenLake-v1", 100_000], ["CartPole-v1", 130_000], ["Bandit", 130_000]] as const
) {
  Deno.test(`200 steps of ${id} take less than ${most / 1000} KB of a notebook`, {
    ignore: !granted,
  }, async () => {
    const { data } = await animate(randomPlay(make({ id, options: {} }), 200)).bundle();
    assert(data["image/png"].length < most, `${data["image/png"].length} bytes`);
  });
}
