import { tdTarget } from "../../../rules/td_target.ts";

/** One update of the table, in place. */
export type Update = (
  q: number[][],
  state: number,
  action: number,
  reward: number,
  nextState: number,
  terminated: boolean,
  options: { stepSize: number; discount: number },
) => void;

/** An update towards the target given. */
export function towards(target: (...args: Parameters<Update>) => number): Update {
  return (...args) => {
    const [q, state, action, , , , { stepSize }] = args;
    q[state][action] += stepSize * (target(...args) - q[state][action]);
  };
}

/** What the value moves towards. */
export const target = (...[q, , , reward, nextState, terminated, { discount }]: Parameters<Update>): number =>
  tdTarget(reward, Math.max(...q[nextState]), discount, terminated);

/** The right one. */
export const update: Update = towards(target);
