import { demandKnown } from "../../demands/known.ts";
import { demandFlag } from "../../demands/values.ts";
import { type Outcome, TransitionModel } from "../tabular/transition_model.ts";
import { clockwise, slips } from "./direction.ts";
import { GridEnv } from "./grid_env.ts";
import { neighbour, readMap } from "./grid_map.ts";

/** Options of {@linkcode CliffWalking}. */
export interface CliffWalkingOptions {
  /** Whether a step may lead to the side, one in three to each. Default `false`. */
  readonly isSlippery?: boolean;
}

const map = readMap("CliffWalking", [
  "............",
  "............",
  "............",
  "SCCCCCCCCCCG",
], { ".": "floor", S: "start", C: "cliff", G: "goal" });
const start = map.squares.indexOf("start");

/**
 * Walk home along the edge of a cliff. Every step costs 1; a step over the edge
 * costs 100 and leads back to the start, without ending the episode. Only the
 * goal ends it; there is no time limit.
 *
 * The shortest way runs along the edge and costs 13. Q-learning finds it, and
 * falls now and then while it explores; SARSA takes a detour, and earns more
 * while it learns. If the ground is slippery, only one step in three leads where
 * it should, one to each side the others.
 *
 * Observations are the 48 squares, numbered row by row from the upper left
 * corner: 36 is the start, 37 to 46 are the cliff, 47 is the goal. Actions: 0
 * up, 1 right, 2 down, 3 left. The info holds `prob`, how likely what happened
 * was. Equal to Gymnasium 1.4 bit for bit; its model says there too what would
 * follow on the cliff and behind the goal, where nobody ever is.
 *
 * @see Sutton & Barto (2018), example 6.6
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const cliff = rl.make("CliffWalking-v1");
 * cliff.reset({ seed: 0 }); // 36
 * cliff.step(1); // over the edge: { observation: 36, reward: -100, terminated: false, ... }
 * ```
 */
export class CliffWalking extends GridEnv {
  /** @throws {TypeError} If there is no such option, or it is not true or false. */
  constructor(options: CliffWalkingOptions = {}) {
    demandKnown("CliffWalking", options, ["isSlippery"]);
    const { isSlippery = false } = options;
    demandFlag("CliffWalking", "isSlippery", isSlippery);
    super({
      spec: { id: "CliffWalking-v1", options: { isSlippery } },
      map,
      directions: clockwise,
      model: new TransitionModel({
        states: map.squares.length,
        actions: clockwise.length,
        start,
        outcomes: (square, action) => {
          const possible = isSlippery ? slips(action) : [action];
          return possible.map((taken) => move(square, taken, 1 / possible.length));
        },
      }),
    });
  }
}

function move(square: number, action: number, probability: number): Outcome {
  const nextState = neighbour(map, square, clockwise[action]), kind = map.squares[nextState];
  return kind === "cliff"
    ? { probability, nextState: start, reward: -100, terminated: false }
    : { probability, nextState, reward: -1, terminated: kind === "goal" };
}
