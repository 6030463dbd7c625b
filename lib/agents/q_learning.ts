import { tdTarget } from "../rules/td_target.ts";
import type { TabularTransition } from "./agent.ts";
import type { TabularSpaces } from "./spaces.ts";
import { ValueAgent } from "./tabular/value_agent.ts";
import type { ValueAgentOptions } from "./tabular/value_agent_options.ts";

/** Options of {@linkcode QLearning}. */
export type QLearningOptions = ValueAgentOptions;

/**
 * Tabular Q-learning: a value for each state and action, moved after every step
 * towards the reward plus the discounted value of the best next action.
 *
 * @see Watkins (1989), Learning from delayed rewards; Sutton & Barto (2018), section 6.5
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.discretise(rl.make("CartPole-v0"), {
 *   low: [-2.4, -3, -0.21, -2],
 *   high: [2.4, 3, 0.21, 2],
 *   bins: [1, 1, 6, 6],
 * });
 * const agent = new rl.QLearning(env, { stepSize: 0.5, epsilon: rl.exponential(0.3, 0.99), seed: 0 });
 * for await (const episode of rl.train(agent, env, { episodes: 3, seed: 0 })) episode.return;
 * ```
 */
export class QLearning extends ValueAgent {
  /**
   * @param env An environment with discrete observations and actions; see `rl.discretise`.
   * @throws {TypeError} If there is no environment, its spaces are not discrete, or there is no such option.
   * @throws {RangeError} If an option is out of its range.
   */
  constructor(env: TabularSpaces, options: QLearningOptions = {}) {
    super("QLearning", env, options);
  }

  protected override update(transition: TabularTransition): void {
    const { observation: state, action, reward, nextObservation: nextState, terminated } = transition;
    const nextValue = this.values.max(nextState);
    const target = tdTarget(reward, nextValue, this.discount, terminated);
    this.values.move(state, action, this.stepSize, target);
  }
}
