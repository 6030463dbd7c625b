import { demandCount } from "../demands/values.ts";
import { nStepReturn } from "../rules/n_step_return.ts";
import type { StorableRecord } from "../storage/parts.ts";
import type { Transition } from "./agent.ts";
import type { TabularSpaces } from "./tabular.ts";
import { OnPolicyAgent } from "./tabular/on_policy_agent.ts";
import { Trajectory } from "./tabular/trajectory.ts";
import { demandOptions, type ValueAgentOptions } from "./tabular/value_agent.ts";

/** Options of {@linkcode NStepSarsa}. */
export interface NStepSarsaOptions extends ValueAgentOptions {
  /** How many rewards are counted before a value stands for the rest, at least 1. Default 4. */
  readonly n?: number;
}

/**
 * n-step SARSA: a value moves towards n rewards plus the discounted value of
 * what is done after them, so that news travels n steps back at once. It learns
 * n steps late, and at an episode's end all that is left. With n = 1 it is
 * SARSA; with an n that no episode reaches, Monte Carlo.
 *
 * @see Sutton & Barto (2018), section 7.2
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const maze = rl.make("Maze");
 * const agent = new rl.NStepSarsa(maze, { n: 6, stepSize: 0.5, seed: 0 });
 * for await (const episode of rl.train(agent, maze, { episodes: 20, seed: 0 })) episode.length;
 * ```
 */
export class NStepSarsa extends OnPolicyAgent {
  readonly #n: number;
  /** The steps that have not been learnt from yet. */
  readonly #recent = new Trajectory();

  /**
   * @param env An environment with discrete observations and actions; see `rl.discretise`.
   * @throws {TypeError} If there is no environment, its spaces are not discrete, or there is no such option.
   * @throws {RangeError} If an option is out of its range.
   */
  constructor(env: TabularSpaces, options: NStepSarsaOptions = {}) {
    demandOptions("NStepSarsa", options);
    const { n = 4, ...others } = options;
    demandCount("NStepSarsa", "n", n);
    super("NStepSarsa", env, others, { settings: { n } });
    this.#n = n;
  }

  protected override update(transition: Transition<number, number>): void {
    const recent = this.#recent, over = transition.terminated || transition.truncated;
    recent.add(transition);
    const nextValue = this.nextValue(transition);
    while (recent.length === this.#n || (over && recent.length > 0)) {
      const target = nStepReturn(recent.rewards, nextValue, this.discount);
      this.values.move(recent.states[0], recent.actions[0], this.stepSize, target);
      recent.shift();
    }
  }

  protected override memory(): StorableRecord {
    return { ...super.memory(), recent: this.#recent.snapshot() };
  }

  protected override readMemory(snapshot: StorableRecord): () => void {
    const recallNext = super.readMemory(snapshot);
    const { states, actions } = this.values, bounds = { states, actions, most: this.#n - 1 };
    const recallRecent = this.#recent.read(this.owner, snapshot, { name: "recent", bounds });
    return () => {
      recallNext();
      recallRecent();
    };
  }
}
