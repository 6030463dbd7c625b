import { demandKnown } from "../../demands/known.ts";
import type { Scene } from "../scene.ts";
import { drawBlindCliffwalk } from "./blind_cliffwalk_scene.ts";
import { certain, over } from "./outcome.ts";
import { demandStates } from "./demand_states.ts";
import { TabularEnv } from "./tabular_env.ts";
import { TransitionModel } from "./transition_model.ts";

/** Options of {@linkcode BlindCliffwalk}. */
export interface BlindCliffwalkOptions {
  /** How many steps lead to the reward. Default 8; the paper has 2 to 16. */
  readonly states?: number;
}

/**
 * Along a cliff in the dark: in each of n states one of two actions leads on
 * and the other over the edge, which ends the episode. The last step pays 1,
 * all others nothing, so that at random one episode in 2ⁿ finds the reward:
 * among many memories of failure, those of success are few.
 *
 * Which action is the right one alternates, so that nothing can be learned
 * about one state from another: 0 in the states 0, 2, 4, …, 1 in the states
 * 1, 3, 5, … An observation is the number of the state; n is reached with the
 * reward, n + 1 by falling. (The paper does not say which action is the right
 * one in the first state.) Its discount is 1 − 1/n.
 *
 * @see Schaul et al. (2016), Prioritized Experience Replay, section 3.1, figure 1 and appendix B.1
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const cliff = new rl.BlindCliffwalk({ states: 2 });
 * cliff.reset(); // 0
 * cliff.step(0); // { observation: 1, reward: 0, terminated: false, ... }
 * cliff.step(1); // { observation: 2, reward: 1, terminated: true, ... }
 * ```
 */
export class BlindCliffwalk extends TabularEnv {
  /**
   * @throws {TypeError} If there is no such option, or it is not a number.
   * @throws {RangeError} If `states` is no integer from 1 to 250,000.
   */
  constructor(options: BlindCliffwalkOptions = {}) {
    demandKnown("BlindCliffwalk", options, ["states"]);
    const { states = 8 } = options;
    demandStates("BlindCliffwalk", "states", states);
    const reward = states, abyss = states + 1;
    super(
      { id: "BlindCliffwalk", options: { states } },
      new TransitionModel({
        states: states + 2,
        actions: 2,
        start: 0,
        outcomes: (state, action) => {
          if (state >= states) return over(state);
          if (action !== state % 2) return certain({ nextState: abyss, reward: 0, terminated: true });
          const terminated = state + 1 === reward;
          return certain({ nextState: state + 1, reward: terminated ? 1 : 0, terminated });
        },
      }),
    );
  }

  render(): Scene {
    return drawBlindCliffwalk(this.model.states - 2, this.state);
  }
}
