import { epsilonGreedyValue } from "../../../rules/epsilon_greedy_value.ts";
import { nStepReturn } from "../../../rules/n_step_return.ts";

/** Moves the values of a finished episode, in place. */
export type Updates = (
  q: number[][],
  states: number[],
  actions: number[],
  rewards: number[],
  n: number,
) => void;

/** Where the n steps of one update end, and where the episode does. */
export interface Reach {
  readonly t: number;
  readonly n: number;
  readonly end: number;
  readonly length: number;
}

/** Updates whose estimate is taken where `estimated` says, and is 0 elsewhere; `skipped` are left out. */
export function updates(
  estimated: (reach: Reach) => boolean,
  skipped: (reach: Reach) => boolean = () => false,
): Updates {
  return (q, states, actions, rewards, n) => {
    for (const [t, action] of actions.entries()) {
      const length = rewards.length, end = Math.min(t + n, length), reach = { t, n, end, length };
      if (skipped(reach)) continue;
      const value = estimated(reach) ? epsilonGreedyValue(q[states[end]], 0.1) : 0;
      q[states[t]][action] += 0.5 * (nStepReturn(rewards.slice(t, end), value, 0.9) - q[states[t]][action]);
    }
  };
}

/** The right ones. */
export const rightUpdates = updates(({ end, length }) => end < length);
