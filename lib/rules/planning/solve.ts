import type { TransitionModel } from "../../envs/tabular/transition_model.ts";
import { endStates } from "./acting_states.ts";
import { type Choices, demandEnd } from "./demand_end.ts";
import { lookAhead } from "./look_ahead.ts";
import type { Planning } from "./options.ts";
import { sweepTimes, sweepUntilSettled } from "./sweep.ts";

/** What distinguishes one planning method from another. */
export interface PlanningMethod {
  /** Its name, for messages. */
  readonly owner: string;
  /** The states in which there is something to do. */
  readonly states: readonly number[];
  /** Between what there is a choice in them. */
  readonly choices: Choices;
  /** What a state is worth, from what its actions are worth. */
  readonly worth: (state: number, actionValues: Float64Array) => number;
  /** The values of all states without sweeps, with a discount, where there is such a way. */
  readonly directly?: (discount: number) => Float64Array | undefined;
}

/** What a planning method finds. */
export interface Solution {
  readonly values: Float64Array;
  readonly actionValues: Float64Array[];
  readonly sweeps: number;
}

/**
 * Values that agree with one another: that of a state is what its actions make of it, that of an action the mean
 * of its one-step targets.
 *
 * @throws {RangeError} If the values have no bound, or do not settle.
 * @see Sutton & Barto (2018), sections 4.1 and 4.4
 */
export function solve(
  model: TransitionModel,
  { owner, states, choices, worth, directly }: PlanningMethod,
  { discount, tolerance, horizon }: Planning,
): Solution {
  if (discount === 1 && horizon === undefined) demandEnd(owner, model, { states, choices });
  const row = new Float64Array(model.actions);
  const sweeping = {
    owner,
    count: model.states,
    states,
    update: (state: number, values: Float64Array) => {
      lookAhead(model.table, state, values, discount, row);
      return worth(state, row);
    },
    directly: directly && (() => directly(discount)),
  };
  const settled = horizon === undefined
    ? sweepUntilSettled(sweeping, { discount, tolerance })
    : sweepTimes(sweeping, horizon - 1);
  const actionValues = Array.from({ length: model.states }, () => new Float64Array(model.actions).fill(NaN));
  const values = new Float64Array(model.states).fill(NaN);
  for (const state of endStates(model, states)) {
    actionValues[state].fill(0);
    values[state] = 0;
  }
  for (const state of states) {
    lookAhead(model.table, state, settled.values, discount, actionValues[state]);
    values[state] = worth(state, actionValues[state]);
  }
  return { values, actionValues, sweeps: settled.sweeps + 1 };
}
