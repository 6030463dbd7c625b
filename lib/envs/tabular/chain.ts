import { demandKnown } from "../../demands/known.ts";
import { demandFinite, demandWithin } from "../../demands/values.ts";
import type { Scene } from "../scene.ts";
import { drawChain } from "./chain_scene.ts";
import { demandStates } from "./demand_states.ts";
import { TabularEnv } from "./tabular_env.ts";
import { TransitionModel } from "./transition_model.ts";

/** Options of {@linkcode Chain}. */
export interface ChainOptions {
  /** How many states there are. Default 5. */
  readonly states?: number;
  /** The probability of doing the opposite of what was meant. Default 0.2. */
  readonly slip?: number;
  /** What going back to the beginning pays. Default 2. */
  readonly backReward?: number;
  /** What going forward pays at the end of the chain. Default 10. */
  readonly endReward?: number;
}

/**
 * A little now or much later: going back to the beginning of the chain pays 2
 * at once, going forward pays nothing until the end is reached, and there 10
 * each time. Whoever does not explore far enough never learns of the end, and
 * one action in five does the opposite of what was meant.
 *
 * An observation is the number of the state, 0 at the beginning. Actions:
 * 0 goes forward, 1 goes back. Going forward always is best and earns 3.68 a
 * step in the long run. The chain never ends by itself: put a `timeLimit` around
 * it where episodes must, of 1,000 steps as in the paper.
 *
 * @see Strens (2000), A Bayesian Framework for Reinforcement Learning, section 6.1; Dearden, Friedman & Russell
 * (1998), Bayesian Q-learning
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const chain = rl.timeLimit(rl.make("Chain", { slip: 0 }), { steps: 1000 });
 * chain.reset(); // 0
 * chain.step(0); // { observation: 1, reward: 0, ... }
 * chain.step(1); // { observation: 0, reward: 2, ... }
 * ```
 */
export class Chain extends TabularEnv {
  readonly #rewards: readonly [back: number, end: number];

  /**
   * @throws {TypeError} If there is no such option, or one is not a number.
   * @throws {RangeError} If `states` is below 2 or above 250,000, `slip` no probability, or a reward not finite.
   */
  constructor(options: ChainOptions = {}) {
    demandKnown("Chain", options, ["states", "slip", "backReward", "endReward"]);
    const { states = 5, slip = 0.2, backReward = 2, endReward = 10 } = options;
    demandStates("Chain", "states", states, 2);
    demandWithin("Chain", "slip", slip, 0, 1);
    demandFinite("Chain", "backReward", backReward);
    demandFinite("Chain", "endReward", endReward);
    const last = states - 1;
    const follow = (state: number, action: number) =>
      action === 1
        ? { nextState: 0, reward: backReward, terminated: false }
        : { nextState: Math.min(state + 1, last), reward: state === last ? endReward : 0, terminated: false };
    super(
      { id: "Chain", options: { states, slip, backReward, endReward } },
      new TransitionModel({
        states,
        actions: 2,
        start: 0,
        outcomes: (state, action) => [
          { probability: 1 - slip, ...follow(state, action) },
          { probability: slip, ...follow(state, 1 - action) },
        ],
      }),
    );
    this.#rewards = [backReward, endReward];
  }

  render(): Scene {
    const [backReward, endReward] = this.#rewards;
    return drawChain({ states: this.model.states, backReward, endReward, agent: this.state });
  }
}
