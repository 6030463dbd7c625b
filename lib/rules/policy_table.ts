import { inWords } from "../envs/options.ts";
import type { TransitionModel } from "../envs/tabular/transition_model.ts";
import { actingStates } from "./acting_states.ts";

/**
 * A policy as a table: for each state the action taken there, or the probabilities of all actions; NaN where there is
 * nothing to do.
 */
export type PolicyTable = ArrayLike<number | ArrayLike<number>>;

/**
 * The probabilities π(a|s) of a policy, a row for each state.
 *
 * @param owner Who needs it, for messages.
 * @throws {TypeError} If it is no list, or an entry is neither a number nor a list.
 * @throws {RangeError} If there is not one entry for each state, an action does not exist or is missing where an
 * episode goes on, or probabilities do not add up to 1.
 */
export function policyProbabilities(
  owner: string,
  policy: PolicyTable,
  model: TransitionModel,
): readonly ArrayLike<number>[] {
  const { states, actions } = model, acting = new Set(actingStates(model));
  if (!isList(policy)) {
    throw new TypeError(`${owner}: a policy is a list with an entry for each state, got ${inWords(policy)}`);
  }
  if (policy.length !== states) {
    throw new RangeError(
      `${owner}: a policy needs an entry for each of ${states} states, got ${policy.length}`,
    );
  }
  return Array.from(policy, (entry, state) => {
    if (Number.isNaN(entry) && !acting.has(state)) return new Float64Array(actions);
    if (typeof entry === "number") return oneHot(owner, entry, state, actions);
    if (isList(entry) && entry.length === actions && isDistribution(entry)) return entry;
    const message = `${owner}: the policy of state ${state} must be an action or ${actions} probabilities ` +
      `that add up to 1, got ${inWords(entry)}`;
    throw isList(entry) ? new RangeError(message) : new TypeError(message);
  });
}

function oneHot(owner: string, action: number, state: number, actions: number): Float64Array {
  if (!Number.isInteger(action) || action < 0 || action >= actions) {
    throw new RangeError(
      `${owner}: the policy of state ${state} must be an action, 0 to ${actions - 1}, got ${action}`,
    );
  }
  return new Float64Array(actions).fill(1, action, action + 1);
}

function isDistribution(entry: ArrayLike<unknown>): boolean {
  const numbers = Array.from(entry).filter((probability) => typeof probability === "number");
  const total = numbers.reduce((sum, probability) => sum + probability, 0);
  return numbers.length === entry.length && numbers.every((probability) => probability >= 0) &&
    Math.abs(total - 1) < 1e-6; // probabilities may come as float32
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || ArrayBuffer.isView(value) && !(value instanceof DataView);
}
