import type { TransitionModel } from "../envs/tabular/transition_model.ts";
import { actingStates } from "./planning/acting_states.ts";
import { argmax } from "./argmax.ts";
import { evaluatePolicy } from "./planning/evaluate_policy.ts";
import { type Planning, planning, type PlanningOptions } from "./planning/options.ts";
import { restingStates, rests } from "./planning/resting_states.ts";
import { shortestWayOut } from "./planning/shortest_way_out.ts";
import type { OptimalValues } from "./value_iteration.ts";

/** What {@linkcode policyIteration} finds. */
export interface ImprovedPolicy extends OptimalValues {
  /** How many policies were evaluated, the last of which could not be improved. */
  readonly policies: number;
  /** For each state a best action, of several the one that was found first; NaN where no episode ever goes on. */
  readonly policy: Float64Array;
}

/** Differences of values that are this small, relative to the values, are rounding. */
const negligible = 1e-9;

/**
 * Policy iteration: the best that can be done in a world whose model is known.
 * Evaluate a policy, take in every state the action that its values say is
 * best, evaluate that one, until none is better. It takes few policies, each at
 * the price of an evaluation; value iteration evaluates none to the end.
 *
 * It begins with the policy that leaves by the fewest steps, so that without
 * discount the first evaluation comes to an end; only where one may rest for
 * ever and pay nothing, it then begins with that, which is worth 0.
 *
 * @param model Such as `env.unwrapped.model`.
 * @returns Values v*(s), action values q*(s, a), a best policy, and how many sweeps and policies it took.
 * @throws {TypeError} If there is no model, or no such option.
 * @throws {RangeError} If an option is out of its range, or the values do not settle: without discount, an
 * episode must be able to end, and must not pay for going on for ever.
 * @see Sutton & Barto (2018), section 4.3
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const { model } = rl.make("CliffWalking-v1").unwrapped;
 * rl.rules.policyIteration(model, { discount: 1 }).values[36]; // -13, from the start
 * ```
 */
export function policyIteration(
  model: TransitionModel,
  options: Pick<PlanningOptions, "discount"> = {},
): ImprovedPolicy {
  const owner = "policyIteration", settings = planning(owner, model, options, ["discount"]);
  const states = actingStates(model), policy = firstPolicy(model, { states, settings });
  const before = new Set<string>();
  for (let policies = 1, sweeps = 0;; policies++) {
    before.add(policy.join());
    const evaluated = evaluatePolicy(owner, model, policy, settings);
    sweeps += evaluated.sweeps;
    let improved = false;
    for (const state of states) {
      const values = evaluated.actionValues[state], best = argmax(values), value = values[policy[state]];
      if (values[best] - value <= negligible * Math.max(1, Math.abs(value))) continue;
      policy[state] = best;
      improved = true;
    }
    const isBack = before.has(policy.join()); // values that have not settled quite make two better than each other
    if (!improved || isBack) return { ...evaluated, sweeps, policy, policies };
  }
}

/** Without discount one whose return is bounded from everywhere, and nowhere below that of a rest. */
function firstPolicy(
  model: TransitionModel,
  { states, settings }: { readonly states: readonly number[]; readonly settings: Planning },
): Float64Array {
  if (settings.discount < 1) return shortestWayOut(model, states);
  const actions = Array.from({ length: model.actions }, (_, action) => action);
  const acting = { states, choices: () => actions.map((action) => [action]) };
  const resting = restingStates(model, acting);
  const rest = states.filter((state) => resting[state] === 1).map((state): [number, number] => [
    state,
    actions.findIndex((action) => rests(model, resting, state, action)),
  ]);
  return shortestWayOut(model, states, new Map(rest));
}
