import { demandKnown } from "../../demands/known.ts";
import { demandFinite, demandWithin } from "../../demands/values.ts";
import { uniformOver } from "../distribution.ts";
import { over } from "../tabular/outcome.ts";
import { type Outcome, TransitionModel } from "../tabular/transition_model.ts";
import { clockwise, type Direction, slips } from "./direction.ts";
import { GridEnv } from "./grid_env.ts";
import { type GridMap, neighbour, type Square, squaresOf } from "./grid_map.ts";
import { readGridWorld } from "./grid_world_map.ts";
import type { GridWorldOptions } from "./grid_world_options.ts";
import { gridWorld4x4 } from "./grid_worlds.ts";

/**
 * A world of squares of your own making, written down as rows of letters: `S`
 * where episodes begin, `G` a goal and `H` a hole, which both end them, `#` a
 * wall, `.` floor. Without an `S` they begin on any square of floor, all
 * equally likely. A move off the map or into a wall leads nowhere.
 *
 * The default is the four by four squares on which the book explains dynamic
 * programming; {@linkcode windyGridWorld} and {@linkcode gridWorld4x3} are two
 * more that books have made known. There is no time limit.
 *
 * An observation is the number of the square, row by row. Actions: 0 up,
 * 1 right, 2 down, 3 left.
 *
 * @see Sutton & Barto (2018), example 4.1
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = new rl.GridWorld({ map: ["S..", ".#G"], rewards: { G: 10 }, stepReward: -1 });
 * env.reset(); // 0
 * env.step(1).reward; // -1
 * env.step(1).observation; // 2
 * env.step(2); // { observation: 5, reward: 10, terminated: true, ... }
 * ```
 */
export class GridWorld extends GridEnv {
  /**
   * @param options The map, and what it pays.
   * @param id A registered id that stands for the map.
   * @throws {TypeError} If there is no such option, or one is of the wrong kind.
   * @throws {RangeError} If the map is malformed or has no square to begin on, a reward is not finite or belongs to
   * no square of the map, `wind` is not as long as a row, or `successRate` is no probability.
   */
  constructor(options: GridWorldOptions = {}, id?: string) {
    demandKnown("GridWorld", options, ["map", "stepReward", "rewards", "wind", "successRate"]);
    const { map: rows = gridWorld4x4.map, stepReward = -1, rewards = {}, wind = [], successRate = 1 } =
      options;
    demandFinite("GridWorld", "stepReward", stepReward);
    demandWithin("GridWorld", "successRate", successRate, 0, 1);
    const { map, prices } = readGridWorld({ map: rows, stepReward, rewards, wind });
    const enter = (nextState: number, probability: number): Outcome => {
      const terminated = !isOpen(map.squares[nextState]);
      return { probability, nextState, reward: prices[nextState], terminated };
    };
    const model = new TransitionModel({
      states: map.squares.length,
      actions: clockwise.length,
      start: startOf(map),
      outcomes: (state, action) =>
        isOpen(map.squares[state])
          ? possible(action, successRate).map(([taken, probability]) =>
            enter(destination(map, state, clockwise[taken]), probability)
          )
          : over(state),
    });
    const told = { stepReward, rewards, wind, successRate };
    super({
      spec: id === undefined ? { id: "GridWorld", options: { map: rows, ...told } } : { id, options: told },
      map,
      directions: clockwise,
      model,
    });
  }
}

/** Whether episodes go on from squares of a kind. */
function isOpen(square: Square): boolean {
  return square === "floor" || square === "start";
}

function startOf(map: GridMap): number[] {
  const starts = squaresOf(map, "start"), open = starts.length > 0 ? starts : squaresOf(map, "floor");
  if (open.length === 0) throw new RangeError("GridWorld: the map has no S and no floor to begin on");
  return uniformOver(open, map.squares.length);
}

/** What may become of an action, and how likely it is. */
function possible(action: number, successRate: number): readonly (readonly [taken: number, number])[] {
  if (successRate === 1) return [[action, 1]];
  return slips(action).map((taken) => [taken, taken === action ? successRate : (1 - successRate) / 2]);
}

/** Where a move leads, and the wind of the column that it left then carries it. */
function destination(map: GridMap, state: number, direction: Direction): number {
  let square = neighbour(map, state, direction);
  for (let gust = map.wind?.[state % map.columns] ?? 0; gust > 0; gust--) {
    square = neighbour(map, square, "up");
  }
  return square;
}
