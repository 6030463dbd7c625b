import { CliffWalking } from "../../../lib/envs/grid/cliff_walking.ts";
import type { Direction } from "../../../lib/envs/grid/direction.ts";
import { FrozenLake } from "../../../lib/envs/grid/frozen_lake.ts";
import { GridEnv } from "../../../lib/envs/grid/grid_env.ts";
import type { Square } from "../../../lib/envs/grid/grid_map.ts";
import { GridWorld } from "../../../lib/envs/grid/grid_world.ts";
import { windyGridWorld } from "../../../lib/envs/grid/grid_worlds.ts";
import { Maze } from "../../../lib/envs/grid/maze.ts";
import { certain } from "../../../lib/envs/tabular/outcome.ts";
import { TransitionModel } from "../../../lib/envs/tabular/transition_model.ts";
import { assert, assertEquals, assertThrows } from "../../assert.ts";

const worlds: Readonly<Record<string, () => GridEnv>> = {
  CliffWalking: () => new CliffWalking(),
  FrozenLake: () => new FrozenLake({ isSlippery: false }),
  GridWorld: () => new GridWorld(windyGridWorld),
  Maze: () => new Maze(),
};

/** Two squares, and two ways from one to the other. */
class Pair extends GridEnv {
  constructor(squares: Square[], directions: Direction[]) {
    const outcomes = () => certain({ nextState: 1, reward: 0, terminated: true });
    super({
      spec: { id: "Pair", options: {} },
      map: { rows: 1, columns: squares.length, squares },
      directions,
      model: new TransitionModel({ states: squares.length, actions: directions.length, start: 0, outcomes }),
    });
  }
}

for (const [name, make] of Object.entries(worlds)) {
  Deno.test(`nobody can turn the directions of ${name} round, or change its map: others would go astray`, () => {
    const env = make(), before = make().model.outcomes(0, 1), { directions, map } = env;
    assertThrows(() => Reflect.apply(Array.prototype.reverse, directions, []), TypeError);
    assert([map, ...Object.values(map).filter(Array.isArray)].every(Object.isFrozen));
    assertEquals(make().model.outcomes(0, 1), before);
    assertEquals(make().directions, directions);
  });
}

Deno.test("a GridEnv keeps squares and directions of its own, and leaves those alone that it was given", () => {
  const squares: Square[] = ["start", "goal"], directions: Direction[] = ["left", "right"];
  const env = new Pair(squares, directions);
  squares[0] = "hole";
  directions.reverse();
  assertEquals([env.map.squares, env.directions], [["start", "goal"], ["left", "right"]]);
  assertEquals(env.layout.marks, { S: [0], G: [1] });
});
