import { inWords } from "../demands/in_words.ts";
import { demandKnown } from "../demands/known.ts";
import { discountedReturns } from "../rules/discounted_returns.ts";
import { epsilonGreedyValue } from "../rules/epsilon_greedy_value.ts";
import type { Setting } from "../rules/setting.ts";
import { arrayIn, isCount, type StorableRecord } from "../storage/parts.ts";
import type { TabularTransition } from "./agent.ts";
import { demandSpaces, type TabularSpaces } from "./spaces.ts";
import type { TabularSettings } from "./tabular/tabular_agent.ts";
import { Trajectory } from "./tabular/trajectory.ts";
import { ValueAgent } from "./tabular/value_agent.ts";
import { commonOptions, type ValueAgentOptions } from "./tabular/value_agent_options.ts";

/** Options of {@linkcode MonteCarloControl}, which always behaves ε-greedily. */
export interface MonteCarloControlOptions extends Omit<ValueAgentOptions, "stepSize" | "behaviour"> {
  /** α in [0, 1], or `"average"`: each value is then the mean of all its returns so far. Default `"average"`. */
  readonly stepSize?: Setting | "average";
  /** Which visits of an episode count: of each state and action the first alone, or every one. Default `"first"`. */
  readonly visits?: "first" | "every";
}

/**
 * Monte Carlo control: plays an episode to its end, and then moves the value of
 * everything that was done in it towards the return that really followed.
 * Nothing is bootstrapped, so no wrong value misleads another; but nothing is
 * learnt before the end, and a return is a matter of much luck.
 *
 * Of an episode that was cut short, the last state's value stands for the rest.
 *
 * @see Sutton & Barto (2018), section 5.4
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const lake = rl.make("FrozenLake-v1", { isSlippery: false });
 * const agent = new rl.MonteCarloControl(lake, { epsilon: 0.2, seed: 0 });
 * for await (const episode of rl.train(agent, lake, { episodes: 100, seed: 0 })) episode.return;
 * ```
 */
export class MonteCarloControl extends ValueAgent {
  readonly #averages: boolean;
  readonly #everyVisit: boolean;
  readonly #episode = new Trajectory();
  /** How many returns each state and action has had, at place state · actions + action. */
  readonly #counts: Float64Array;
  /** At the same place: when in the episode that is learnt from they were first visited. What others hold says nothing. */
  readonly #firsts: Int32Array;

  /**
   * @param env An environment with discrete observations and actions; see `rl.discretise`.
   * @throws {TypeError} If there is no environment, its spaces are not discrete, or there is no such option.
   * @throws {RangeError} If an option is out of its range.
   */
  constructor(env: TabularSpaces, options: MonteCarloControlOptions = {}) {
    const owner = "MonteCarloControl", without = ["behaviour"] as const;
    demandSpaces(owner, env);
    demandKnown(owner, options, [...commonOptions(without), "visits"]);
    const { stepSize = "average", visits = "first", ...others } = options;
    if (visits !== "first" && visits !== "every") {
      throw new RangeError(`${owner}: visits must be "first" or "every", got ${inWords(visits)}`);
    }
    super(owner, env, stepSize === "average" ? others : { ...others, stepSize }, { without });
    this.#averages = stepSize === "average";
    this.#everyVisit = visits === "every";
    this.#counts = new Float64Array(this.values.states * this.values.actions);
    this.#firsts = new Int32Array(this.#counts.length);
  }

  protected override update(transition: TabularTransition): void {
    const { nextObservation: nextState, terminated, truncated } = transition, episode = this.#episode;
    episode.add(transition);
    if (!terminated && !truncated) return;
    const lastValue = terminated ? 0 : epsilonGreedyValue(this.values.of(nextState), this.epsilon);
    const returns = discountedReturns(episode.rewards, this.discount, lastValue);
    this.#noteFirstVisits();
    for (let t = episode.length - 1; t >= 0; t--) {
      const state = episode.states[t], action = episode.actions[t];
      if (!this.#everyVisit && this.#firsts[this.#place(state, action)] !== t) continue;
      const count = ++this.#counts[this.#place(state, action)];
      this.values.move(state, action, this.#averages ? 1 / count : this.stepSize, returns[t]);
    }
    episode.clear();
  }

  /** Writes down when each state and action of the episode was first visited: from its end, so that the first stays. */
  #noteFirstVisits(): void {
    const { states, actions } = this.#episode;
    for (let t = states.length - 1; t >= 0; t--) this.#firsts[this.#place(states[t], actions[t])] = t;
  }

  #place(state: number, action: number): number {
    return state * this.values.actions + action;
  }

  protected override settings(): TabularSettings {
    const average: TabularSettings = this.#averages ? { stepSize: "average" } : {};
    return { ...super.settings(), ...average, visits: this.#everyVisit ? "every" : "first" };
  }

  protected override memory(): StorableRecord {
    return { counts: this.#counts.slice(), episode: this.#episode.snapshot() };
  }

  protected override readMemory(snapshot: StorableRecord): () => void {
    const counts = arrayIn(this.owner, snapshot, "counts", Float64Array, this.#counts.length);
    if (!counts.every(isCount)) {
      throw new TypeError(
        `${this.owner}: restore: "counts" of the snapshot must be whole numbers of at least 0`,
      );
    }
    const recallEpisode = this.#episode.read(this.owner, snapshot, { name: "episode", bounds: this.values });
    return () => {
      this.#counts.set(counts);
      recallEpisode();
    };
  }
}
