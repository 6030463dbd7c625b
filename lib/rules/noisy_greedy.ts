import type { Generator } from "../random/generator.ts";
import { argmax } from "./argmax.ts";

/**
 * The exploration of source lesson a: with probability ε the values are blurred
 * before the best is taken. Each gets a draw from [−m/2, m/2), where m is the
 * largest magnitude among the smallest and the largest value.
 *
 * It is not ε-greedy: of two actions, one whose value is 0 or less is never chosen
 * while the other's is above 0, however often one explores. Nor is one of value
 * −Infinity, which is forbidden.
 *
 * @param values The values of the actions, at least one.
 * @param epsilon The probability of blurring, in [0, 1].
 * @param random Where the draws come from: one, and one more for each action if it blurs.
 * @returns The action, 0 to `values.length - 1`.
 * @see {@linkcode epsilonGreedy}, which to prefer
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.rules.noisyGreedy([10, 0], 1, new rl.Generator(0)); // 0, always
 * ```
 */
export function noisyGreedy(values: ArrayLike<number>, epsilon: number, random: Generator): number {
  if (epsilon === 0 || random.random() >= epsilon) return argmax(values);
  const magnitude = magnitudeOf(values);
  return argmax(Array.from(values, (value) => value + random.random() * magnitude - magnitude / 2));
}

function magnitudeOf(values: ArrayLike<number>): number {
  let smallest = Infinity, largest = -Infinity;
  for (let action = 0; action < values.length; action++) {
    if (values[action] === -Infinity) continue;
    smallest = Math.min(smallest, values[action]);
    largest = Math.max(largest, values[action]);
  }
  return Math.max(Math.abs(smallest), Math.abs(largest));
}
