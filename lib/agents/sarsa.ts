import { tdTarget } from "../rules/td_target.ts";
import type { TabularTransition } from "./agent.ts";
import type { TabularSpaces } from "./spaces.ts";
import { OnPolicyAgent } from "./tabular/on_policy_agent.ts";
import type { ValueAgentOptions } from "./tabular/value_agent_options.ts";

/** Options of {@linkcode Sarsa}. */
export type SarsaOptions = ValueAgentOptions;

/**
 * SARSA: a value for each state and action, moved after every step towards the
 * reward plus the discounted value of the action that will really be taken
 * next, exploration included. So it learns what its own behaviour is worth.
 *
 * The next action is drawn from the values as they were before the update, and
 * kept for the next `act`; an episode's end forgets it, greedy acts leave it.
 *
 * @see Rummery & Niranjan (1994); Sutton & Barto (2018), section 6.4
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const cliff = rl.make("CliffWalking-v1");
 * const agent = new rl.Sarsa(cliff, { stepSize: 0.5, discount: 1, seed: 0 });
 * for await (const episode of rl.train(agent, cliff, { episodes: 100, seed: 0 })) episode.return;
 * ```
 */
export class Sarsa extends OnPolicyAgent {
  /**
   * @param env An environment with discrete observations and actions; see `rl.discretise`.
   * @throws {TypeError} If there is no environment, its spaces are not discrete, or there is no such option.
   * @throws {RangeError} If an option is out of its range.
   */
  constructor(env: TabularSpaces, options: SarsaOptions = {}) {
    super("Sarsa", env, options);
  }

  protected override update(transition: TabularTransition): void {
    const { observation: state, action, reward, nextObservation: nextState, terminated } = transition;
    const nextValue = this.values.value(nextState, this.decide(transition));
    const target = tdTarget(reward, nextValue, this.discount, terminated);
    this.values.move(state, action, this.stepSize, target);
  }
}
