import type { TransitionModel } from "../envs/tabular/transition_model.ts";
import { actingStates } from "./planning/acting_states.ts";
import { argmax } from "./argmax.ts";
import { planning, type PlanningOptions } from "./planning/options.ts";
import type { PolicyValues } from "./policy_evaluation.ts";
import { solve } from "./planning/solve.ts";

/** What {@linkcode valueIteration} finds. */
export interface OptimalValues extends PolicyValues {
  /** For each state the best action, the first of several; NaN where no episode ever goes on. */
  readonly policy: Float64Array;
}

/**
 * Value iteration: the best that can be done in a world whose model is known.
 * Sweep after sweep the value of each state becomes that of its best action,
 * `v(s) ← max Σ p(s', r | s, a) [r + γ v(s')]`, until nothing changes any more.
 *
 * Nothing follows an ended episode: what ends it counts with its reward alone.
 * Where episodes end, as on goals, the value is 0; where nobody ever comes, as
 * into walls and rooms that are closed, there is none: NaN. A time limit is not
 * part of the model. With a `horizon` the answer is exact for that many steps:
 * what is best then depends on how many are left, and values, action values and
 * policy are those of the first step.
 *
 * @param model Such as `env.unwrapped.model`.
 * @returns Values v*(s), action values q*(s, a), a best policy, and the number of sweeps.
 * @throws {TypeError} If there is no model, or no such option.
 * @throws {RangeError} If an option is out of its range, or the values do not settle: without discount, an
 * episode must be able to end, and must not pay for going on for ever.
 * @see Sutton & Barto (2018), section 4.4
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const cliff = rl.make("CliffWalking-v1");
 * const { values, actionValues, policy } = rl.rules.valueIteration(cliff.unwrapped.model, { discount: 1 });
 * values[36]; // -13, from the start
 * policy[36]; // 0, up
 * rl.plot.grid({ actionValues }, cliff.unwrapped.layout);
 * ```
 */
export function valueIteration(model: TransitionModel, options: PlanningOptions = {}): OptimalValues {
  const owner = "valueIteration", settings = planning(owner, model, options), states = actingStates(model);
  const each = Array.from({ length: model.actions }, (_, action) => [action]);
  const worth = (_state: number, actionValues: Float64Array) => actionValues[argmax(actionValues)];
  const solution = solve(model, { owner, states, choices: () => each, worth }, settings);
  const policy = new Float64Array(model.states).fill(NaN);
  for (const state of states) policy[state] = argmax(solution.actionValues[state]);
  return { ...solution, policy };
}
