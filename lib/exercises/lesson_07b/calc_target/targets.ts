import { tdTarget } from "../../../rules/td_target.ts";

/** A target, as the source's class has it: from what the network says of the next state. */
export type Target = (
  nextValues: ArrayLike<number>,
  reward: number,
  terminated: boolean,
  discount: number,
) => number;

/** A target that makes something else of the next values. */
export function from(valueOf: (values: number[]) => number): Target {
  return (nextValues, reward, terminated, discount) =>
    tdTarget(reward, valueOf(Array.from(nextValues)), discount, terminated);
}

/** The greatest of some values. */
export const best = (values: number[]) => Math.max(...values);
/** All of them together. */
export const sum = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
/** The target as it should be. */
export const target = from(best);

/** A target that always discounts alike. */
export function withDiscount(discount: number): Target {
  return (nextValues, reward, terminated) => target(nextValues, reward, terminated, discount);
}
