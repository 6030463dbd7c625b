import { counted, inLines } from "../demands/in_lines.ts";
import { inWords } from "../demands/in_words.ts";
import { demandKnown } from "../demands/known.ts";
import { demandWithin } from "../demands/values.ts";
import { inspection } from "../envs/inspection.ts";
import { Generator, type Seed } from "../random/generator.ts";
import { epsilonGreedy } from "../rules/epsilon_greedy.ts";
import type { Schedule } from "../rules/schedule.ts";
import { tdTarget } from "../rules/td_target.ts";
import { countIn } from "../storage/parts.ts";
import type { Storable } from "../storage/storable.ts";
import { ActionValues, type InitialValue } from "./action_values.ts";
import type { ActOptions, Agent, Transition } from "./agent.ts";
import { schedule, type Setting } from "../rules/setting.ts";
import { savePolicy } from "./saved_policy.ts";
import { demandSettings, partsOf } from "./snapshot.ts";
import { countsOf, type TabularSpaces } from "./tabular.ts";

/** A rule that picks an action from the values of all actions. */
export type BehaviourPolicy = (values: ArrayLike<number>, epsilon: number, random: Generator) => number;

/** Options of {@linkcode QLearning}. */
export interface QLearningOptions {
  /** α in [0, 1]: how far a value moves towards its target. Default 0.1. */
  readonly stepSize?: Setting;
  /** γ in [0, 1]: how much a reward is worth one step later. Default 0.99. */
  readonly discount?: number;
  /** ε in [0, 1]: how often to explore. Default 0.1. */
  readonly epsilon?: Setting;
  /**
   * What the table holds at first; a range is drawn from uniformly. Default 0. Where rewards are rare, as on
   * FrozenLake, a value above all that can be earned makes the agent try everything: such as 1 there.
   */
  readonly initialValue?: InitialValue;
  /** How to act while learning. Default `rl.rules.epsilonGreedy`. */
  readonly behaviour?: BehaviourPolicy;
  /** Of the table's initial values and of exploration. Default 0. */
  readonly seed?: Seed;
}

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
export class QLearning implements Agent<number, number> {
  /** The table, one row a state. */
  readonly values: ActionValues;
  readonly #spaces: TabularSpaces;
  readonly #stepSize: Schedule;
  readonly #epsilon: Schedule;
  readonly #discount: number;
  readonly #behaviour: BehaviourPolicy;
  readonly #exploration: Generator;
  #steps = 0;
  #episodes = 0;

  /**
   * @param env An environment with discrete observations and actions; see `rl.discretise`.
   * @throws {TypeError} If there is no environment, its spaces are not discrete, or there is no such option.
   * @throws {RangeError} If an option is out of its range.
   */
  constructor(env: TabularSpaces, options: QLearningOptions = {}) {
    const { states, actions } = countsOf("QLearning", env);
    demandKnown("QLearning", options, [
      "stepSize",
      "discount",
      "epsilon",
      "initialValue",
      "behaviour",
      "seed",
    ]);
    const {
      stepSize = 0.1,
      discount = 0.99,
      epsilon = 0.1,
      initialValue,
      behaviour = epsilonGreedy,
      seed = 0,
    } = options;
    const [initialisation, exploration] = new Generator(seed).spawn(2);
    demandWithin("QLearning", "discount", discount, 0, 1);
    if (typeof behaviour !== "function") {
      throw new TypeError(`QLearning: behaviour must be a function, got ${inWords(behaviour)}`);
    }
    this.#spaces = env;
    this.#stepSize = schedule("QLearning", "stepSize", stepSize, 0, 1);
    this.#epsilon = schedule("QLearning", "epsilon", epsilon, 0, 1);
    this.#discount = discount;
    this.#behaviour = behaviour;
    this.#exploration = exploration;
    this.values = new ActionValues(states, actions, initialValue, initialisation);
  }

  act(state: number, { greedy = false }: ActOptions = {}): number {
    if (greedy) return this.values.best(state);
    return this.#behaviour(
      this.values.of(state),
      this.#epsilon(this.#steps, this.#episodes),
      this.#exploration,
    );
  }

  learn(transition: Transition<number, number>): void {
    const { observation: state, action, reward, nextObservation: nextState, terminated, truncated } =
      transition;
    const target = tdTarget(reward, this.values.max(nextState), this.#discount, terminated);
    this.values.move(state, action, this.#stepSize(this.#steps, this.#episodes), target);
    this.#steps++;
    if (terminated || truncated) this.#episodes++;
  }

  /** Everything that decides what comes next, but the schedules and the behaviour, which are functions. */
  snapshot(): Storable {
    const steps = this.#steps, episodes = this.#episodes;
    return {
      agent: "QLearning",
      steps,
      episodes,
      ...this.#settings(steps, episodes),
      values: this.values.snapshot(),
      exploration: this.#exploration.snapshot(),
    };
  }

  /**
   * Goes on from where a snapshot was taken, of an agent that was made with the same options.
   *
   * @throws {TypeError} If it is the snapshot of anything else, or of a table of another size.
   * @throws {RangeError} If the step size, the discount or epsilon was another at that step. In either case the agent
   *   is as it was.
   */
  restore(snapshot: Storable): void {
    const parts = partsOf("QLearning", snapshot);
    const steps = countIn("QLearning", parts, "steps"), episodes = countIn("QLearning", parts, "episodes");
    demandSettings("QLearning", parts, this.#settings(steps, episodes));
    new Generator(0).restore(parts.exploration); // throws, if it does, before anything is changed
    this.values.restore(parts.values);
    this.#exploration.restore(parts.exploration);
    this.#steps = steps;
    this.#episodes = episodes;
  }

  /**
   * Writes the table to a file, for `rl.load`: who loads it acts as this agent acts greedily.
   *
   * @param path Such as `"cartpole.safetensors"`.
   */
  save(path: string | URL): Promise<void> {
    const policy = { values: this.values.snapshot() };
    return savePolicy(path, { kind: "ActionValues", agent: "QLearning", spaces: this.#spaces, policy });
  }

  dispose(): void {}

  /** What it has learnt from so far, and its settings as they are now. */
  [inspection](): string {
    const steps = this.#steps, episodes = this.#episodes, { states, actions } = this.values;
    return inLines(`QLearning, ${counted(steps, "step")}, ${counted(episodes, "episode")}`, {
      values: `${counted(states, "state")} × ${counted(actions, "action")}`,
      ...this.#settings(steps, episodes),
    });
  }

  #settings(steps: number, episodes: number) {
    return {
      discount: this.#discount,
      stepSize: this.#stepSize(steps, episodes),
      epsilon: this.#epsilon(steps, episodes),
    };
  }
}
