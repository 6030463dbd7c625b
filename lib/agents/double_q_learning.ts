import { tdTarget } from "../rules/td_target.ts";
import { recordIn, type StorableRecord } from "../storage/parts.ts";
import { ActionValues } from "./action_values.ts";
import type { TabularTransition } from "./agent.ts";
import type { TabularSpaces } from "./spaces.ts";
import { ValueAgent } from "./tabular/value_agent.ts";
import type { ValueAgentOptions } from "./tabular/value_agent_options.ts";

/** Options of {@linkcode DoubleQLearning}. */
export type DoubleQLearningOptions = ValueAgentOptions;

/**
 * Double Q-learning: two tables, of which a toss of a coin picks the one to
 * learn. It says which next action is best, and the other what that is worth,
 * so that luck in one of them is not taken for merit: the greatest of many
 * uncertain values is on average too great. It acts by the mean of the two.
 *
 * @see van Hasselt (2010), Double Q-learning; Sutton & Barto (2018), section 6.7
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const lake = rl.make("FrozenLake-v1");
 * const agent = new rl.DoubleQLearning(lake, { initialValue: 1, seed: 0 });
 * for await (const episode of rl.train(agent, lake, { episodes: 100, seed: 0 })) episode.return;
 * agent.tables.map((table) => table.max(0)); // what each of the two thinks of the start
 * ```
 */
export class DoubleQLearning extends ValueAgent {
  /** The two tables; `values` is their mean, and not to be changed. */
  readonly tables: readonly [ActionValues, ActionValues];

  /**
   * @param env An environment with discrete observations and actions; see `rl.discretise`.
   * @throws {TypeError} If there is no environment, its spaces are not discrete, or there is no such option.
   * @throws {RangeError} If an option is out of its range.
   */
  constructor(env: TabularSpaces, options: DoubleQLearningOptions = {}) {
    super("DoubleQLearning", env, options);
    this.tables = [this.values.clone(), this.values.clone()];
  }

  protected override update(transition: TabularTransition): void {
    const { observation: state, action, reward, nextObservation: nextState, terminated } = transition;
    const [one, other] = this.tables;
    const [choosing, judging] = this.exploration.integers(0, 2) === 0 ? [one, other] : [other, one];
    const nextValue = judging.value(nextState, choosing.best(nextState));
    choosing.move(state, action, this.stepSize, tdTarget(reward, nextValue, this.discount, terminated));
    this.values.set(state, action, (one.value(state, action) + other.value(state, action)) / 2);
  }

  protected override memory(): StorableRecord {
    const [one, other] = this.tables;
    return { one: one.snapshot(), other: other.snapshot() };
  }

  protected override readMemory(snapshot: StorableRecord): () => void {
    const parts = ["one", "other"].map((name) => recordIn(this.owner, snapshot, name));
    const [one, other] = parts.map((part) => {
      const table = this.values.clone();
      table.restore(part); // throws, if it does, before anything is changed
      return table.snapshot();
    });
    return () => {
      this.tables[0].restore(one);
      this.tables[1].restore(other);
    };
  }
}
