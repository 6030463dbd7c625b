import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandFinite } from "../../demands/values.ts";
import type { Scene } from "../scene.ts";
import { over } from "./outcome.ts";
import { demandStates } from "./demand_states.ts";
import { drawRandomWalk } from "./random_walk_scene.ts";
import { TabularEnv } from "./tabular_env.ts";
import { TransitionModel } from "./transition_model.ts";

/** Options of {@linkcode RandomWalk}. */
export interface RandomWalkOptions {
  /** Squares between the two ends; odd, so that there is a middle to start from. Default 5. */
  readonly squares?: number;
  /** What the left end pays. Default 0; −1 with 19 squares is the walk of the book's example 7.1. */
  readonly leftReward?: number;
}

/**
 * A drunkard's walk: from the middle of a row, left or right by the toss of a
 * coin, until an end is reached. The right end pays 1. The value of square k of
 * n is k / (n + 1), which makes it the first test of every prediction method.
 *
 * An observation is the number of the square: 0 is the left end, n + 1 the
 * right one. There is but one action, 0: to go on.
 *
 * @see Sutton & Barto (2018), example 6.2
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const walk = new rl.RandomWalk();
 * walk.reset({ seed: 0 }); // 3
 * walk.step(0).observation; // 2
 * ```
 */
export class RandomWalk extends TabularEnv {
  readonly #leftReward: number;

  /**
   * @throws {TypeError} If there is no such option, or one is not a number.
   * @throws {RangeError} If `squares` is no odd number from 1 to 250,000, or `leftReward` is not finite.
   */
  constructor(options: RandomWalkOptions = {}) {
    demandKnown("RandomWalk", options, ["squares", "leftReward"]);
    const { squares = 5, leftReward = 0 } = options;
    demandStates("RandomWalk", "squares", squares);
    if (squares % 2 === 0) {
      throw new RangeError(`RandomWalk: squares must be odd, to have a middle, got ${inWords(squares)}`);
    }
    demandFinite("RandomWalk", "leftReward", leftReward);
    const rightEnd = squares + 1;
    const go = (nextState: number) => ({
      probability: 1 / 2,
      nextState,
      reward: nextState === rightEnd ? 1 : nextState === 0 ? leftReward : 0,
      terminated: nextState === 0 || nextState === rightEnd,
    });
    super(
      { id: "RandomWalk", options: { squares, leftReward } },
      new TransitionModel({
        states: squares + 2,
        actions: 1,
        start: rightEnd / 2,
        outcomes: (state) => state === 0 || state === rightEnd ? over(state) : [go(state - 1), go(state + 1)],
      }),
    );
    this.#leftReward = leftReward;
  }

  render(): Scene {
    return drawRandomWalk(this.model.states - 2, this.#leftReward, this.state);
  }
}
