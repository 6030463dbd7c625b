import { discountedReturns } from "../../../rules/discounted_returns.ts";

/** For each state of an episode a return. */
export type Visits = (states: number[], rewards: number[], discount: number) => Record<number, number>;

/** For each state of an episode what `pick` makes of the returns of its visits. */
export function picking(pick: (returns: readonly number[]) => number, returnsOf = discountedReturns): Visits {
  return (states, rewards, discount) => {
    const returns = returnsOf(rewards, discount), visits: Record<number, number> = {};
    for (const state of new Set(states)) {
      visits[state] = pick(states.flatMap((other, t) => other === state ? [returns[t]] : []));
    }
    return visits;
  };
}

/** The return of the first visit. */
export const first = (returns: readonly number[]) => returns[0];

/** The right one. */
export const firstVisits = picking(first);
