import type { Generator, Seed } from "../../random/generator.ts";
import type { Setting } from "../../rules/setting.ts";
import type { InitialValue } from "../initial_value.ts";
import type { ActionMask } from "./action_mask.ts";

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
   * FrozenLake, a value no smaller than all that can be earned makes the agent try everything: such as 1 there.
   */
  readonly initialValue?: InitialValue;
  /** How to act while learning. Default `rl.rules.epsilonGreedy`. */
  readonly behaviour?: BehaviourPolicy;
  /** Which actions there are in a state, such as `(state) => maze.actionMask(state)`. Default: all. */
  readonly actionMask?: ActionMask;
  /** Of the table's initial values and of exploration. Default 0. */
  readonly seed?: Seed;
}

const names = [
  "stepSize",
  "discount",
  "epsilon",
  "initialValue",
  "behaviour",
  "actionMask",
  "seed",
] as const satisfies readonly (keyof ValueAgentOptions)[];

/** The names of these options, but for those that an agent has not. */
export function commonOptions(without: readonly (keyof ValueAgentOptions)[]): string[] {
  return names.filter((name) => !without.includes(name));
}
