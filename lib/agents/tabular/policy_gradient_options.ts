import type { Seed } from "../../random/generator.ts";
import type { Setting } from "../../rules/setting.ts";
import type { InitialValue } from "../initial_value.ts";
import type { ActionMask } from "./action_mask.ts";

/** Options of `SoftmaxPolicyGradient`. */
export interface SoftmaxPolicyGradientOptions {
  /** α of at least 0: how far preferences move along the gradient. Default 0.1. */
  readonly stepSize?: Setting;
  /** γ in [0, 1]: how much a reward is worth one step later. Default 0.99. */
  readonly discount?: number;
  /**
   * τ of at least 1e-6: small for the preferred action nearly always, large for any as often as another; a schedule is read as
   * an episode begins. Default 1.
   */
  readonly temperature?: Setting;
  /** What the preferences are at first; a range is drawn from uniformly. Default 0: all actions are equally likely. */
  readonly initialPreference?: InitialValue;
  /** Whether an episode's gradient is divided by its steps, as in source lesson c: short ones then count more. Default `false`. */
  readonly averaged?: boolean;
  /** Which actions there are in a state, such as `(state) => maze.actionMask(state)`. Default: all. */
  readonly actionMask?: ActionMask;
  /** Of the initial preferences and of the actions. Default 0. */
  readonly seed?: Seed;
}

/** Their names. */
export const policyGradientOptions = [
  "stepSize",
  "discount",
  "temperature",
  "initialPreference",
  "averaged",
  "actionMask",
  "seed",
] as const satisfies readonly (keyof SoftmaxPolicyGradientOptions)[];

/** The smallest temperature: below it, preferences divided by it may overflow. */
export const coldest = 1e-6;
