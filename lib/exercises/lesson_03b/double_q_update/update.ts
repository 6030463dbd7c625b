import { argmax } from "../../../rules/argmax.ts";
import { tdTarget } from "../../../rules/td_target.ts";
import { move, type TableStep } from "../../table_steps.ts";

/** One update of the first of two tables, in place. */
export type DoubleUpdate = (first: number[][], second: number[][], ...step: TableStep) => void;

/** An update of the first table towards the target given. */
export function towards(target: (...args: Parameters<DoubleUpdate>) => number): DoubleUpdate {
  return (first, second, ...step) => move(first, step, target(first, second, ...step));
}

/** An update that bootstraps from what `valueOf` makes of the next rows of both tables. */
export function from(valueOf: (first: readonly number[], second: readonly number[]) => number): DoubleUpdate {
  return towards((first, second, _state, _action, reward, nextState, terminated, { discount }) =>
    tdTarget(reward, valueOf(first[nextState], second[nextState]), discount, terminated)
  );
}

/** The right one. */
export const update: DoubleUpdate = from((first, second) => second[argmax(first)]);
