import { uniformOver } from "../distribution.ts";
import { over } from "../tabular/outcome.ts";
import { type Outcome, TransitionModel } from "../tabular/transition_model.ts";
import { type Direction, slips } from "./direction.ts";
import { type GridMap, neighbour, squaresOf } from "./grid_map.ts";

/** Where each action leads, if the ice lets it. */
export const directions: readonly Direction[] = Object.freeze(["left", "down", "right", "up"] as const);

/** What a lake is like to walk on. */
export interface Ice {
  /** Whether a step may lead to the side. */
  readonly isSlippery: boolean;
  /** How likely a step on slippery ice leads where it should. */
  readonly successRate: number;
  /** What it pays to reach the goal, a hole, a frozen square. */
  readonly rewardSchedule: readonly [goal: number, hole: number, frozen: number];
}

/** What follows what on a frozen lake. */
export function lakeModel(map: GridMap, { isSlippery, successRate, rewardSchedule }: Ice): TransitionModel {
  const { squares } = map, [goal, hole, frozen] = rewardSchedule;
  const failRate = (1 - successRate) / 2; // to either side
  const isEnd = (square: number) => squares[square] === "goal" || squares[square] === "hole";

  function move(square: number, action: number, probability: number): Outcome {
    const nextState = neighbour(map, square, directions[action]), kind = squares[nextState];
    const reward = kind === "goal" ? goal : kind === "hole" ? hole : frozen;
    return { probability, nextState, reward, terminated: isEnd(nextState) };
  }

  return new TransitionModel({
    states: squares.length,
    actions: directions.length,
    start: uniformOver(squaresOf(map, "start"), squares.length),
    outcomes: (square, action) => {
      if (isEnd(square)) return over(square);
      if (!isSlippery) return [move(square, action, 1)];
      return slips(action).map((taken) => move(square, taken, taken === action ? successRate : failRate));
    },
  });
}
