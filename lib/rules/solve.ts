import type { TransitionModel } from "../envs/tabular/transition_model.ts";
import { actingStates } from "./acting_states.ts";
import { type Choices, demandEnd } from "./demand_end.ts";
import type { Planning } from "./planning.ts";
import { sweepTimes, sweepUntilSettled } from "./sweep.ts";
import { tdTarget } from "./td_target.ts";

/** What distinguishes one planning method from another. */
export interface PlanningMethod {
  /** Its name, for messages. */
  readonly owner: string;
  /** Between what there is a choice in a state; for each choice all that can follow. */
  readonly choices: Choices;
  /** What a state is worth, from what its actions are worth. */
  readonly worth: (state: number, actionValues: Float64Array) => number;
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
 * @throws {RangeError} If the values have no bound.
 * @see Sutton & Barto (2018), sections 4.1 and 4.4
 */
export function solve(
  model: TransitionModel,
  { owner, choices, worth }: PlanningMethod,
  { discount, tolerance, horizon }: Planning,
): Solution {
  const states = actingStates(model);
  if (discount === 1 && horizon === undefined) demandEnd(owner, states, choices);
  const row = new Float64Array(model.actions);
  const sweeping = {
    owner,
    count: model.states,
    states,
    update: (state: number, values: Float64Array) => worth(state, lookAhead(state, values, row)),
  };
  const settled = horizon === undefined
    ? sweepUntilSettled(sweeping, tolerance)
    : sweepTimes(sweeping, horizon - 1);
  const actionValues = Array.from({ length: model.states }, () => new Float64Array(model.actions));
  for (const state of states) lookAhead(state, settled.values, actionValues[state]);
  const values = Float64Array.from(actionValues, (row, state) => worth(state, row));
  return { values, actionValues, sweeps: settled.sweeps + 1 };

  /** Fills a row with q(s, a) = Σ p(s', r | s, a) [r + γ v(s')]. */
  function lookAhead(state: number, values: Float64Array, row: Float64Array): Float64Array {
    for (let action = 0; action < row.length; action++) {
      row[action] = 0;
      for (const { probability, reward, nextState, terminated } of model.outcomes(state, action)) {
        row[action] += probability * tdTarget(reward, values[nextState], discount, terminated);
      }
    }
    return row;
  }
}
