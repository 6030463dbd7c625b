import { Generator, type Seed } from "../../random/generator.ts";
import { ActionValues } from "../action_values.ts";
import type { InitialValue } from "../initial_value.ts";
import { countsOf, type TabularSpaces } from "../spaces.ts";
import { type ActionMask, forbid } from "./action_mask.ts";

/** What a table holds before anything was learnt. */
export interface FirstTableOptions {
  /** One number everywhere, or draws from a range. Default 0. */
  readonly initialValue?: InitialValue;
  /** Which actions there are in a state. Default: all. */
  readonly actionMask?: ActionMask;
  /** Of the draws, and of the exploration. Default 0. */
  readonly seed?: Seed;
}

/**
 * The table that an agent begins with, and the stream from which it draws its actions.
 *
 * @param owner Whose table it is, for messages.
 * @throws {TypeError} If there is no environment, its spaces are not discrete, or the mask gives no lists.
 * @throws {RangeError} If the initial values or the mask do not fit.
 */
export function firstTable(
  owner: string,
  env: TabularSpaces,
  { initialValue, actionMask, seed = 0 }: FirstTableOptions,
): { readonly table: ActionValues; readonly exploration: Generator } {
  const { states, actions } = countsOf(owner, env);
  const [initialisation, exploration] = new Generator(seed).spawn(2);
  const table = new ActionValues(states, actions, initialValue, initialisation);
  if (actionMask !== undefined) forbid(owner, table, actionMask);
  return { table, exploration };
}
