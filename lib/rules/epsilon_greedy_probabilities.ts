import { argmax } from "./argmax.ts";
import { allowedIn } from "./epsilon_greedy.ts";

/**
 * How likely the ε-greedy choice takes each action: ε/n, and 1 − ε more for
 * the best known, the first of several. An action of value −Infinity is
 * forbidden: its probability is 0, and it does not count in n.
 *
 * @param values The values of the actions, at least one of them finite.
 * @param epsilon ε in [0, 1].
 * @returns The probabilities, which add up to 1.
 * @see Sutton & Barto (2018), section 5.4
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.rules.epsilonGreedyProbabilities([0, 3, 1, 2], 0.4); // Float64Array [0.1, 0.7, 0.1, 0.1]
 * ```
 */
export function epsilonGreedyProbabilities(values: ArrayLike<number>, epsilon: number): Float64Array {
  const share = epsilon / allowedIn(values);
  const probabilities = Float64Array.from(values, (value) => value === -Infinity ? 0 : share);
  probabilities[argmax(values)] += 1 - epsilon;
  return probabilities;
}
