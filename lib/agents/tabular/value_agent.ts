import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandWithin } from "../../demands/values.ts";
import { Generator, type Seed } from "../../random/generator.ts";
import { epsilonGreedy } from "../../rules/epsilon_greedy.ts";
import type { Schedule } from "../../rules/schedule.ts";
import { schedule, type Setting } from "../../rules/setting.ts";
import { ActionValues, type InitialValue } from "../action_values.ts";
import type { ActOptions } from "../agent.ts";
import { countsOf, type TabularSpaces } from "../tabular.ts";
import { type ActionMask, forbid } from "./action_mask.ts";
import { TabularAgent } from "./tabular_agent.ts";

/** A rule that picks an action from the values of all actions. */
export type BehaviourPolicy = (values: ArrayLike<number>, epsilon: number, random: Generator) => number;

/** Options of every agent that learns the values of actions. */
export interface ValueAgentOptions {
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
  /** Which actions there are in a state, such as `(state) => maze.actionMask(state)`. Default: all. */
  readonly actionMask?: ActionMask;
  /** Of the table's initial values and of exploration. Default 0. */
  readonly seed?: Seed;
}

const optionNames = ["stepSize", "discount", "epsilon", "initialValue", "behaviour", "actionMask", "seed"];

/**
 * Refuses options that are no object, before an agent takes its own from them; the names are looked at later.
 *
 * @throws {TypeError} If they are anything else.
 */
export function demandOptions(owner: string, options: object): void {
  demandKnown(owner, options, [...optionNames, ...Object.keys(options ?? {})]);
}

/** What one agent has that others have not. */
export interface Particulars {
  /** Settings of its own, by name: they are options too. */
  readonly settings?: Readonly<Record<string, number | string>>;
  /** The options of all agents that this one has not. */
  readonly without?: readonly string[];
}

/** What all agents that learn the values of actions have in common: their options, and that they act by the table. */
export abstract class ValueAgent extends TabularAgent {
  /** The table, one row a state. */
  readonly values: ActionValues;
  /** γ: how much a reward is worth one step later. */
  protected readonly discount: number;
  readonly #stepSize: Schedule;
  readonly #epsilon: Schedule;
  readonly #behaviour: BehaviourPolicy;

  protected constructor(
    owner: string,
    env: TabularSpaces,
    options: ValueAgentOptions,
    { settings = {}, without = [] }: Particulars = {},
  ) {
    const { states, actions } = countsOf(owner, env);
    const known = new Set([...optionNames, ...Object.keys(settings)]);
    demandKnown(owner, options, [...known].filter((name) => !without.includes(name)));
    const {
      stepSize = 0.1,
      discount = 0.99,
      epsilon = 0.1,
      initialValue,
      behaviour = epsilonGreedy,
      actionMask,
      seed = 0,
    } = options;
    const [initialisation, exploration] = new Generator(seed).spawn(2);
    demandWithin(owner, "discount", discount, 0, 1);
    if (typeof behaviour !== "function") {
      throw new TypeError(`${owner}: behaviour must be a function, got ${inWords(behaviour)}`);
    }
    const stepSizes = schedule(owner, "stepSize", stepSize, 0, 1);
    const epsilons = schedule(owner, "epsilon", epsilon, 0, 1);
    const table = new ActionValues(states, actions, initialValue, initialisation);
    if (actionMask !== undefined) forbid(owner, table, actionMask);
    super({ owner, spaces: env, table, settings: { discount, stepSize, epsilon, ...settings }, exploration });
    this.values = table;
    this.discount = discount;
    this.#stepSize = stepSizes;
    this.#epsilon = epsilons;
    this.#behaviour = behaviour;
  }

  /** α, as it is now. */
  protected get stepSize(): number {
    return this.#stepSize(this.steps, this.episodes);
  }

  /** ε, as it is now. */
  protected get epsilon(): number {
    return this.#epsilon(this.steps, this.episodes);
  }

  act(state: number, { greedy = false }: ActOptions = {}): number {
    return greedy ? this.values.best(state) : this.explore(state);
  }

  /** Draws what to do in a state. */
  protected explore(state: number): number {
    return this.#behaviour(this.values.of(state), this.epsilon, this.exploration);
  }
}
