import { demandKnown } from "../../demands/known.ts";
import { demandFinite } from "../../demands/values.ts";
import { uniformOver } from "../distribution.ts";
import type { Info } from "../env.ts";
import { certain, over } from "../tabular/outcome.ts";
import { TransitionModel } from "../tabular/transition_model.ts";
import { clockwise } from "./direction.ts";
import { GridEnv } from "./grid_env.ts";
import { neighbour, squaresOf } from "./grid_map.ts";
import { readMaze } from "./maze_map.ts";

/** Options of {@linkcode Maze}. */
export interface MazeOptions {
  /**
   * The maze as it looks: S the start, G the goal, `-` and `|` walls, `+` at every corner, blanks elsewhere.
   * Default: the three by three squares of the lesson.
   */
  readonly map?: readonly string[];
  /** What a move pays that does not reach a goal. Default 0. */
  readonly stepReward?: number;
  /** What the move pays that reaches a goal. Default 1. */
  readonly goalReward?: number;
}

const lesson = [
  "+-+-+-+",
  "|S    |",
  "+ +-+ +",
  "| |   |",
  "+-+ +-+",
  "|    G|",
  "+-+-+-+",
];

/**
 * A maze: find the way from S to G. Walls stand between the squares; a move
 * into one leads nowhere. The default has nine squares and one way through,
 * six moves long: S0 S1 S2 S5 S4 S7 S8.
 *
 * An observation is the number of the square, row by row. Actions: 0 up,
 * 1 right, 2 down, 3 left. `info.actionMask` holds 1 for each move that leads
 * to another square and 0 for each that does not. There is no time limit.
 *
 * @see Source lesson c, whose maze the default is
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const maze = new rl.Maze();
 * maze.reset(); // 0
 * maze.step(1).observation; // 1
 * maze.actionMask(0); // [ 0, 1, 1, 0 ]
 * ```
 */
export class Maze extends GridEnv {
  readonly #masks: readonly (readonly number[])[];

  /**
   * @throws {TypeError} If there is no such option, the map is no list of strings, or a reward no number.
   * @throws {RangeError} If the map is no closed maze with a start and a goal, or a reward is not finite.
   */
  constructor(options: MazeOptions = {}) {
    demandKnown("Maze", options, ["map", "stepReward", "goalReward"]);
    const { map: rows = lesson, stepReward = 0, goalReward = 1 } = options;
    demandFinite("Maze", "stepReward", stepReward);
    demandFinite("Maze", "goalReward", goalReward);
    const map = readMaze(rows), states = map.squares.length;
    const model = new TransitionModel({
      states,
      actions: clockwise.length,
      start: uniformOver(squaresOf(map, "start"), states),
      outcomes: (state, action) => {
        if (map.squares[state] === "goal") return over(state);
        const nextState = neighbour(map, state, clockwise[action]);
        const terminated = map.squares[nextState] === "goal";
        return certain({ nextState, reward: terminated ? goalReward : stepReward, terminated });
      },
    });
    super({
      spec: { id: "Maze", options: { map: rows, stepReward, goalReward } },
      map,
      directions: clockwise,
      model,
    });
    this.#masks = map.squares.map((square, state) =>
      Object.freeze(
        clockwise.map((direction) => Number(square !== "goal" && neighbour(map, state, direction) !== state)),
      )
    );
  }

  /**
   * Which moves lead from a square to another: 1 for each that does, 0 for each that does not. At a goal, where
   * the episode is over, none does.
   *
   * @throws {RangeError} If there is no such square.
   */
  actionMask(state: number): readonly number[] {
    this.model.outcomes(state, 0); // refuses a square that there is not
    return this.#masks[state];
  }

  override infoOf(state: number, probability: number): Info {
    return { prob: probability, actionMask: this.#masks[state] };
  }
}
