import type { TransitionModel } from "../../envs/tabular/transition_model.ts";
import { actingStates } from "./acting_states.ts";
import type { Planning } from "./options.ts";
import { policyProbabilities, type PolicyTable } from "./policy_table.ts";
import { type Solution, solve } from "./solve.ts";
import { solveLinear } from "./solve_linear.ts";

/** So many equations are solved within a second. */
const mostEquations = 512;

/** Evaluates a policy on behalf of a planning method, after which messages are named. */
export function evaluatePolicy(
  owner: string,
  model: TransitionModel,
  policy: PolicyTable,
  settings: Planning,
): Solution {
  const { actions } = model, states = actingStates(model);
  const all = Array.from({ length: actions }, (_, action) => action);
  const probabilities = policyProbabilities(policy, { owner, model, acting: states });
  return solve(model, { owner, states, choices, worth, directly }, settings);

  function worth(state: number, actionValues: Float64Array): number {
    let value = 0;
    for (let action = 0; action < actions; action++) {
      value += probabilities[state * actions + action] * actionValues[action];
    }
    return value;
  }

  /**
   * The values agree with one another, `v(s) − γ Σ π(a|s) p(s', r | s, a) v(s') = Σ π(a|s) p(s', r | s, a) r`: an
   * equation for each state. A policy that takes millions of steps to come to an end takes as many sweeps, but no more
   * time to eliminate.
   */
  function directly(discount: number): Float64Array | undefined {
    if (states.length > mostEquations) return undefined;
    const { places, probabilities: likely, nextStates, rewards, terminated } = model.table;
    const place = new Map(states.map((state, i) => [state, i])), last = states.length;
    const rows = states.map((state, i) => {
      const row = new Float64Array(last + 1);
      row[i] = 1;
      for (let pair = state * actions; pair < (state + 1) * actions; pair++) {
        for (let k = places[pair]; k < places[pair + 1]; k++) {
          const weight = probabilities[pair] * likely[k], next = place.get(nextStates[k]);
          if (next !== undefined && terminated[k] === 0) row[next] -= discount * weight;
          row[last] += weight * rewards[k];
        }
      }
      return row;
    });
    const found = solveLinear(rows), values = new Float64Array(model.states);
    for (const [i, state] of states.entries()) values[state] = found?.[i] ?? NaN;
    return values.every(Number.isFinite) ? values : undefined;
  }

  /** There is no choice but the policy's. */
  function choices(state: number): number[][] {
    return [all.filter((action) => probabilities[state * actions + action] > 0)];
  }
}
