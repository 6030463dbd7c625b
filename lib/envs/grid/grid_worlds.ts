import { frozen } from "../frozen.ts";
import type { GridWorldOptions } from "./grid_world_options.ts";

/**
 * Four by four squares, −1 a step until one of two corners is reached: the
 * book's picture of dynamic programming. The random policy takes 14 to 22
 * steps, the best at most 3.
 *
 * @see Sutton & Barto (2018), example 4.1 and figure 4.1
 */
export const gridWorld4x4 = frozen({
  map: ["G...", "....", "....", "...G"],
}) satisfies GridWorldOptions;

/**
 * A side wind blows upwards through the middle of the map, one or two squares
 * a step; the shortest way to the goal takes 15 steps. The book lets the wind
 * shift where a step has led, and so does this: pressed against the lower edge
 * one is lifted off it.
 *
 * @see Sutton & Barto (2018), example 6.5
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = new rl.GridWorld(rl.windyGridWorld);
 * env.reset(); // 30
 * ```
 */
export const windyGridWorld = frozen({
  map: [
    "..........",
    "..........",
    "..........",
    "S......G..",
    "..........",
    "..........",
    "..........",
  ],
  wind: [0, 0, 0, 1, 1, 1, 2, 2, 1, 0],
}) satisfies GridWorldOptions;

/**
 * Four by three squares with a wall inside, +1 and −1 side by side, and steps
 * that go astray every fifth time: the best policy depends on what a step
 * costs, and at 0.04 it takes the long way round.
 *
 * @see Russell & Norvig (2021), Artificial Intelligence: A Modern Approach, 4th edition, section 17.1
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = new rl.GridWorld({ ...rl.gridWorld4x3, stepReward: -2 });
 * env.reset(); // 8
 * ```
 */
export const gridWorld4x3 = frozen({
  map: ["...G", ".#.H", "S..."],
  stepReward: -0.04,
  rewards: { G: 1, H: -1 },
  successRate: 0.8,
}) satisfies GridWorldOptions;
