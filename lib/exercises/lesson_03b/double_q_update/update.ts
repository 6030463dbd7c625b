import { argmax } from "../../../rules/argmax.ts";
import { tdTarget } from "../../../rules/td_target.ts";

/** One update of the first of two tables, in place. */
export type DoubleUpdate = (
  first: number[][],
  second: number[][],
  state: number,
  action: number,
  reward: number,
  nextState: number,
  terminated: boolean,
  options: { stepSize: number; discount: number },
) => void;

/** An update of the first table towards the target given. */
export function towards(target: (...args: Parameters<DoubleUpdate>) => number): DoubleUpdate {
  return (...args) => {
    const [first, , state, action, , , , { stepSize }] = args;
    first[state][action] += stepSize * (target(...args) - first[state][action]);
  };
}

/** An update that bootstraps from what `valueOf` makes of the next rows of both tables. */
export function from(valueOf: (first: readonly number[], second: readonly number[]) => number): DoubleUpdate {
  return towards((first, second, _state, _action, reward, nextState, terminated, { discount }) =>
    tdTarget(reward, valueOf(first[nextState], second[nextState]), discount, terminated)
  );
}

/** The right one. */
export const update: DoubleUpdate = from((first, second) => second[argmax(first)]);
