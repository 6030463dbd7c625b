import { demandCount } from "../demands/values.ts";
import { discountedReturns } from "../rules/discounted_returns.ts";
import { nStepReturn } from "../rules/n_step_return.ts";
import type { StorableRecord } from "../storage/parts.ts";
import type { TabularTransition } from "./agent.ts";
import type { TabularSpaces } from "./spaces.ts";
import { OnPolicyAgent } from "./tabular/on_policy_agent.ts";
import type { TabularSettings } from "./tabular/tabular_agent.ts";
import { Trajectory } from "./tabular/trajectory.ts";
import type { ValueAgentOptions } from "./tabular/value_agent_options.ts";

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
    super("NStepSarsa", env, options, { own: ["n"] });
    const { n = 4 } = options;
    demandCount("NStepSarsa", "n", n);
    this.#n = n;
  }

  protected override update(transition: TabularTransition): void {
    const { nextObservation: nextState, terminated, truncated } = transition, recent = this.#recent;
    recent.add(transition);
    const nextAction = this.decide(transition),
      nextValue = terminated ? 0 : this.values.value(nextState, nextAction);
    if (terminated || truncated) this.#learnAll(nextValue);
    else if (recent.length === this.#n) {
      const target = nStepReturn(recent.rewards, nextValue, this.discount);
      this.values.move(recent.states[0], recent.actions[0], this.stepSize, target);
      recent.shift();
    }
  }

  /** At an episode's end fewer and fewer rewards follow: what is left is learnt at once. */
  #learnAll(lastValue: number): void {
    const { states, actions, rewards } = this.#recent,
      targets = discountedReturns(rewards, this.discount, lastValue);
    for (const [t, target] of targets.entries()) {
      this.values.move(states[t], actions[t], this.stepSize, target);
    }
    this.#recent.clear();
  }

  protected override settings(): TabularSettings {
    return { ...super.settings(), n: this.#n };
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
