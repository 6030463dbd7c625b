import { demandKnown } from "../demands/known.ts";
import { demandFlag, demandWithin } from "../demands/values.ts";
import { discountedReturns } from "../rules/discounted_returns.ts";
import { sampleAction } from "../rules/sample_action.ts";
import { schedule, type Setting } from "../rules/setting.ts";
import type { StorableRecord } from "../storage/parts.ts";
import { ActionValues } from "./action_values.ts";
import type { ActOptions, TabularTransition } from "./agent.ts";
import { demandSpaces, type TabularSpaces } from "./spaces.ts";
import { firstTable } from "./tabular/first_table.ts";
import {
  coldest,
  policyGradientOptions,
  type SoftmaxPolicyGradientOptions,
} from "./tabular/policy_gradient_options.ts";
import { Scheduled } from "./tabular/progress.ts";
import { SoftmaxRows } from "./tabular/softmax_rows.ts";
import { TabularAgent, type TabularSettings } from "./tabular/tabular_agent.ts";
import { Trajectory } from "./tabular/trajectory.ts";

/**
 * REINFORCE with a table: no values, but a preference θ(s, a) for each state
 * and action, of which the softmax is the policy. At an episode's end every
 * action taken becomes likelier, or rarer where a negative return followed, and
 * all others in its state the opposite, in proportion to that return:
 * `θ(s, ·) += α γᵗ G_t (1{a} − π(·|s)) / τ`, the gradient of log π(a|s). The
 * policy of the whole episode is the one at its beginning.
 *
 * Of an episode that was cut short, only what was paid until then counts.
 *
 * @see Williams (1992); Sutton & Barto (2018), section 13.3
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const maze = rl.make("Maze");
 * const actionMask = (state: number) => maze.actionMask(state);
 * const agent = new rl.SoftmaxPolicyGradient(maze, { stepSize: 0.5, actionMask, seed: 0 });
 * agent.probabilities(0); // Float64Array [0, 0.5, 0.5, 0]
 * for await (const episode of rl.train(agent, maze, { episodes: 50, seed: 0 })) episode.length;
 * ```
 */
export class SoftmaxPolicyGradient extends TabularAgent {
  /** θ, one row a state; −Infinity where an action is forbidden. */
  readonly preferences: ActionValues;
  readonly #given: { discount: number; stepSize: Setting; temperature: Setting; averaged: boolean };
  readonly #stepSize: Scheduled;
  readonly #temperatures: Scheduled;
  /** τ of the episode that is under way. */
  #heldTemperature = 1;
  readonly #episode = new Trajectory();
  /** What {@linkcode probabilities} gives, kept from step to step. */
  readonly #policy: SoftmaxRows;
  /** How much each state and action is credited with while an episode is learnt from; 0 before and after. */
  readonly #credits: ActionValues;

  /**
   * @param env An environment with discrete observations and actions; see `rl.discretise`.
   * @throws {TypeError} If there is no environment, its spaces are not discrete, or there is no such option.
   * @throws {RangeError} If an option is out of its range.
   */
  constructor(env: TabularSpaces, options: SoftmaxPolicyGradientOptions = {}) {
    const owner = "SoftmaxPolicyGradient";
    demandSpaces(owner, env);
    demandKnown(owner, options, policyGradientOptions);
    const { stepSize = 0.1, discount = 0.99, temperature = 1, averaged = false } = options;
    const { initialPreference: initialValue, actionMask, seed } = options;
    demandWithin(owner, "discount", discount, 0, 1);
    demandFlag(owner, "averaged", averaged);
    const stepSizes = schedule(owner, "stepSize", stepSize, 0, Infinity);
    const temperatures = schedule(owner, "temperature", temperature, coldest, Infinity);
    const { table, exploration } = firstTable(owner, env, { initialValue, actionMask, seed });
    super({ owner, spaces: env, table, exploration });
    this.preferences = table;
    this.#given = { discount, stepSize, temperature, averaged };
    this.#stepSize = new Scheduled(stepSizes, this.progress);
    this.#temperatures = new Scheduled(temperatures, this.progress);
    this.#policy = new SoftmaxRows(table);
    this.#credits = new ActionValues(table.states, table.actions);
  }

  /**
   * How likely each action is in a state: π(·|s).
   *
   * @throws {RangeError} If there is no such state.
   */
  probabilities(state: number): Float64Array {
    return this.#policy.of(state, this.#temperature).slice();
  }

  /** How likely each action is in every state, as `rl.plot.grid` and `rl.rules.policyEvaluation` take it. */
  policy(): Float64Array[] {
    return Array.from({ length: this.preferences.states }, (_, state) => this.probabilities(state));
  }

  act(state: number, { greedy = false }: ActOptions = {}): number {
    if (greedy) return this.preferences.best(state);
    return sampleAction(this.#policy.of(state, this.#temperature), this.exploration);
  }

  /** τ as an episode begins with it: it holds to the end, so that what is learnt is about the policy that acted. */
  get #temperature(): number {
    return this.#episode.length > 0 ? this.#heldTemperature : this.#temperatures.now;
  }

  protected override update(transition: TabularTransition): void {
    const episode = this.#episode, temperature = this.#temperature;
    episode.add(transition);
    this.#heldTemperature = temperature;
    if (!transition.terminated && !transition.truncated) return;
    this.#credit();
    const { averaged } = this.#given;
    const stepSize = this.#stepSize.now / (averaged ? episode.length : 1);
    for (const state of episode.states) {
      const credits = this.#credits.of(state);
      if (credits.every((credit) => credit === 0)) continue; // nothing to learn, or all learnt at an earlier visit
      const preferences = this.preferences.of(state), probabilities = this.#policy.of(state, temperature);
      const total = credits.reduce((sum, credit) => sum + credit, 0);
      for (let action = 0; action < credits.length; action++) {
        if (preferences[action] === -Infinity) continue; // forbidden
        const gradient = (credits[action] - probabilities[action] * total) / temperature;
        preferences[action] = finite(preferences[action] + stepSize * gradient);
      }
      credits.fill(0);
    }
    episode.clear();
  }

  /** Credits what was done in the episode with γᵗ G_t, for every time that it was done. */
  #credit(): void {
    const { states, actions, rewards } = this.#episode,
      returns = discountedReturns(rewards, this.#given.discount);
    let weight = 1;
    for (let t = 0; t < returns.length; t++) {
      this.#credits.of(states[t])[actions[t]] += weight * returns[t];
      weight *= this.#given.discount;
    }
  }

  protected override settings(): TabularSettings {
    return this.#given;
  }

  protected override memory(): StorableRecord {
    return { episode: this.#episode.snapshot(), episodeTemperature: this.#heldTemperature };
  }

  protected override readMemory(snapshot: StorableRecord): () => void {
    const recallEpisode = this.#episode.read(this.owner, snapshot, {
      name: "episode",
      bounds: this.preferences,
    });
    const temperature = snapshot.episodeTemperature;
    if (typeof temperature !== "number" || !(temperature >= coldest)) {
      throw new TypeError(`${this.owner}: restore: "episodeTemperature" must be a number above 0`);
    }
    return () => {
      recallEpisode();
      this.#heldTemperature = temperature;
    };
  }
}

function finite(preference: number): number {
  if (Number.isFinite(preference)) return preference;
  throw new RangeError(
    `SoftmaxPolicyGradient: learn: preferences have grown beyond all numbers, to ${preference}; ` +
      "make an agent with a smaller stepSize",
  );
}
