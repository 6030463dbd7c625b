import type { TransitionModel } from "../envs/tabular/transition_model.ts";
import { evaluatePolicy } from "./planning/evaluate_policy.ts";
import { planning, type PlanningOptions } from "./planning/options.ts";
import type { PolicyTable } from "./planning/policy_table.ts";

/** What {@linkcode policyEvaluation} finds. */
export interface PolicyValues {
  /** The value of each state. */
  readonly values: Float64Array;
  /** The values of the actions, a row for each state. */
  readonly actionValues: Float64Array[];
  /** How many times all states were gone over. */
  readonly sweeps: number;
}

/**
 * Policy evaluation: what a policy is worth in a world whose model is known.
 * Sweep after sweep the value of each state becomes what the policy makes of
 * it, `v(s) ← Σ π(a|s) Σ p(s', r | s, a) [r + γ v(s')]`, until nothing changes
 * any more.
 *
 * Nothing follows an ended episode: what ends it counts with its reward alone.
 * Where episodes end, as on goals, the value is 0; where nobody ever comes, as
 * into walls and rooms that are closed, there is none: NaN. With a `horizon` of k
 * the values are those of k steps: the book's v_k.
 *
 * @param model Such as `env.unwrapped.model`.
 * @param policy For each state the action taken there, or the probabilities of all actions; NaN will do where no
 * episode ever goes on.
 * @returns Values v(s) and action values q(s, a) under the policy, and the number of sweeps.
 * @throws {TypeError} If there is no model, no policy, or no such option.
 * @throws {RangeError} If the policy does not fit the model, an option is out of its range, or the values do
 * not settle: without discount, the policy must come to an end from every state.
 * @see Sutton & Barto (2018), section 4.1
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const { model } = rl.make("FrozenLake-v1").unwrapped;
 * const atRandom = Array.from({ length: 16 }, () => [0.25, 0.25, 0.25, 0.25]);
 * rl.rules.policyEvaluation(model, atRandom, { discount: 1 }).values[0]; // 0.0139: the goal is rarely reached
 * ```
 */
export function policyEvaluation(
  model: TransitionModel,
  policy: PolicyTable,
  options: PlanningOptions = {},
): PolicyValues {
  const owner = "policyEvaluation";
  return evaluatePolicy(owner, model, policy, planning(owner, model, options));
}
