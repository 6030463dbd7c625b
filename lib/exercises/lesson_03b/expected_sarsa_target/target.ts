import { epsilonGreedyValue } from "../../../rules/epsilon_greedy_value.ts";
import { tdTarget } from "../../../rules/td_target.ts";

/** What a step promises to one who goes on ε-greedily. */
export type Target = (
  reward: number,
  nextValues: number[],
  epsilon: number,
  discount: number,
  terminated: boolean,
) => number;

/** A target that bootstraps from what `valueOf` makes of the next row. */
export function from(valueOf: (row: readonly number[], epsilon: number) => number): Target {
  return (reward, nextValues, epsilon, discount, terminated) =>
    tdTarget(reward, valueOf(nextValues, epsilon), discount, terminated);
}

/** The right one. */
export const target: Target = from(epsilonGreedyValue);
