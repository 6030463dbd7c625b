import { epsilonGreedyValue } from "../rules/epsilon_greedy_value.ts";
import { tdTarget } from "../rules/td_target.ts";
import type { TabularTransition } from "./agent.ts";
import type { TabularSpaces } from "./spaces.ts";
import { ValueAgent } from "./tabular/value_agent.ts";
import type { ValueAgentOptions } from "./tabular/value_agent_options.ts";

/** Options of {@linkcode ExpectedSarsa}, which always behaves ε-greedily. */
export type ExpectedSarsaOptions = Omit<ValueAgentOptions, "behaviour">;

/**
 * Expected SARSA: like SARSA, but instead of the one next action that happens
 * to be drawn, all count, each as likely as the ε-greedy policy takes it. The
 * target no longer depends on that draw; where the world draws nothing either,
 * as on the cliff, large steps then do no harm. With ε = 0 it is Q-learning.
 *
 * @see Sutton & Barto (2018), section 6.6
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const cliff = rl.make("CliffWalking-v1");
 * const agent = new rl.ExpectedSarsa(cliff, { stepSize: 1, discount: 1, seed: 0 });
 * for await (const episode of rl.train(agent, cliff, { episodes: 100, seed: 0 })) episode.return;
 * ```
 */
export class ExpectedSarsa extends ValueAgent {
  /**
   * @param env An environment with discrete observations and actions; see `rl.discretise`.
   * @throws {TypeError} If there is no environment, its spaces are not discrete, or there is no such option.
   * @throws {RangeError} If an option is out of its range.
   */
  constructor(env: TabularSpaces, options: ExpectedSarsaOptions = {}) {
    super("ExpectedSarsa", env, options, { without: ["behaviour"] });
  }

  protected override update(transition: TabularTransition): void {
    const { observation: state, action, reward, nextObservation: nextState, terminated } = transition;
    const nextValue = epsilonGreedyValue(this.values.of(nextState), this.epsilon);
    const target = tdTarget(reward, nextValue, this.discount, terminated);
    this.values.move(state, action, this.stepSize, target);
  }
}
