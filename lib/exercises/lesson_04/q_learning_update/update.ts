import { tdTarget } from "../../../rules/td_target.ts";
import { move, type TableStep } from "../../table_steps.ts";

/** One update of the table, in place. */
export type Update = (q: number[][], ...step: TableStep) => void;

/** An update towards the target given. */
export function towards(target: (...args: Parameters<Update>) => number): Update {
  return (q, ...step) => move(q, step, target(q, ...step));
}

/** What the value moves towards. */
export const target = (...[q, , , reward, nextState, terminated, { discount }]: Parameters<Update>): number =>
  tdTarget(reward, Math.max(...q[nextState]), discount, terminated);

/** The right one. */
export const update: Update = towards(target);
