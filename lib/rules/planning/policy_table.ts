import { isDistribution, oneHot } from "../../envs/distribution.ts";
import { inWords } from "../../demands/in_words.ts";
import { isList } from "../../demands/is_list.ts";
import type { TransitionModel } from "../../envs/tabular/transition_model.ts";

/**
 * A policy as a table: for each state the action taken there, or the probabilities of all actions; NaN where there is
 * nothing to do.
 */
export type PolicyTable = ArrayLike<number | ArrayLike<number>>;

/** What a policy is for. */
export interface PolicyUse {
  /** Who needs it, for messages. */
  readonly owner: string;
  /** The world in which it acts. */
  readonly model: TransitionModel;
  /** The states in which there is something to do. */
  readonly acting: readonly number[];
}

/**
 * The probabilities π(a|s) of a policy, at place s · actions + a.
 *
 * @throws {TypeError} If it is no list, or an entry is neither a number nor a list.
 * @throws {RangeError} If there is not one entry for each state, an action does not exist or is missing where an
 * episode goes on, or probabilities do not add up to 1.
 */
export function policyProbabilities(policy: PolicyTable, { owner, model, acting }: PolicyUse): Float64Array {
  const { states, actions } = model, isActing = new Set(acting);
  if (!isList(policy)) {
    throw new TypeError(`${owner}: a policy is a list with an entry for each state, got ${inWords(policy)}`);
  }
  if (policy.length !== states) {
    throw new RangeError(
      `${owner}: a policy needs an entry for each of ${states} states, got ${policy.length}`,
    );
  }
  const probabilities = new Float64Array(states * actions);
  for (let state = 0; state < states; state++) {
    const entry: unknown = policy[state];
    if (Number.isNaN(entry) && !isActing.has(state)) continue;
    probabilities.set(
      probabilitiesIn(entry, actions, `${owner}: the policy of state ${state}`),
      state * actions,
    );
  }
  return probabilities;
}

function probabilitiesIn(entry: unknown, actions: number, what: string): ArrayLike<number> {
  if (typeof entry === "number") {
    if (Number.isInteger(entry) && entry >= 0 && entry < actions) return oneHot(entry, actions);
    throw new RangeError(`${what} must be an action, 0 to ${actions - 1}, got ${entry}`);
  }
  if (isList(entry) && entry.length === actions && isDistribution(entry)) return entry;
  const message = `${what} must be an action or ${actions} probabilities that add up to 1, got ${
    inWords(entry)
  }`;
  throw isList(entry) ? new RangeError(message) : new TypeError(message);
}
