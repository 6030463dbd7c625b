import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandWithin } from "../../demands/values.ts";
import { epsilonGreedy } from "../../rules/epsilon_greedy.ts";
import { schedule, type Setting } from "../../rules/setting.ts";
import type { ActionValues } from "../action_values.ts";
import type { ActOptions } from "../agent.ts";
import { demandSpaces, type TabularSpaces } from "../spaces.ts";
import { firstTable } from "./first_table.ts";
import { Scheduled } from "./progress.ts";
import { TabularAgent, type TabularSettings } from "./tabular_agent.ts";
import { type BehaviourPolicy, commonOptions, type ValueAgentOptions } from "./value_agent_options.ts";

/** In which options an agent differs from others. */
export interface Particulars {
  /** The names of its own. */
  readonly own?: readonly string[];
  /** The names of those that it has not. */
  readonly without?: readonly (keyof ValueAgentOptions)[];
}

/** What all agents that learn the values of actions have in common: their options, and that they act by the table. */
export abstract class ValueAgent extends TabularAgent {
  /** The table, one row a state. */
  readonly values: ActionValues;
  /** γ: how much a reward is worth one step later. */
  protected readonly discount: number;
  readonly #given: { readonly stepSize: Setting; readonly epsilon: Setting };
  readonly #stepSize: Scheduled;
  readonly #epsilon: Scheduled;
  readonly #behaviour: BehaviourPolicy;

  protected constructor(
    owner: string,
    env: TabularSpaces,
    options: ValueAgentOptions,
    { own = [], without = [] }: Particulars = {},
  ) {
    demandSpaces(owner, env);
    demandKnown(owner, options, [...commonOptions(without), ...own]);
    const { stepSize = 0.1, discount = 0.99, epsilon = 0.1, behaviour = epsilonGreedy } = options;
    demandWithin(owner, "discount", discount, 0, 1);
    if (typeof behaviour !== "function") {
      throw new TypeError(`${owner}: behaviour must be a function, got ${inWords(behaviour)}`);
    }
    const stepSizes = schedule(owner, "stepSize", stepSize, 0, 1);
    const epsilons = schedule(owner, "epsilon", epsilon, 0, 1);
    const { table, exploration } = firstTable(owner, env, options);
    super({ owner, spaces: env, table, exploration });
    this.values = table;
    this.discount = discount;
    this.#given = { stepSize, epsilon };
    this.#stepSize = new Scheduled(stepSizes, this.progress);
    this.#epsilon = new Scheduled(epsilons, this.progress);
    this.#behaviour = behaviour;
  }

  /** α, as it is now. */
  protected get stepSize(): number {
    return this.#stepSize.now;
  }

  /** ε, as it is now. */
  protected get epsilon(): number {
    return this.#epsilon.now;
  }

  act(state: number, { greedy = false }: ActOptions = {}): number {
    return greedy ? this.values.best(state) : this.explore(state);
  }

  /** Draws what to do in a state. */
  protected explore(state: number): number {
    return this.#behaviour(this.values.of(state), this.#epsilon.now, this.exploration);
  }

  protected override settings(): TabularSettings {
    return { discount: this.discount, ...this.#given };
  }
}
