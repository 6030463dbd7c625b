import { argmax } from "./argmax.ts";

/**
 * What a state is worth to one who acts ε-greedily in it: the mean of its
 * action values, each as often as it is taken, `(1 − ε) max Q(s, ·) + ε mean Q(s, ·)`.
 * Actions of value −Infinity are forbidden, and do not count.
 *
 * @param values The values of the actions, at least one of them finite.
 * @param epsilon ε in [0, 1].
 * @returns The mean, in units of the values.
 * @see Sutton & Barto (2018), equation 6.9
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.rules.epsilonGreedyValue([0, 8], 0.5); // 6: half of the best, half of the mean
 * ```
 */
export function epsilonGreedyValue(values: ArrayLike<number>, epsilon: number): number {
  let sum = 0, allowed = 0;
  for (let action = 0; action < values.length; action++) {
    if (values[action] === -Infinity) continue;
    sum += values[action];
    allowed++;
  }
  return (1 - epsilon) * values[argmax(values)] + epsilon * sum / allowed;
}
