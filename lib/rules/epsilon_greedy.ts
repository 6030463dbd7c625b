import type { Generator } from "../random/generator.ts";
import { argmax } from "./argmax.ts";

/**
 * The ε-greedy choice: with probability ε any action, all equally likely, else
 * the best known. The greedy action takes part in the draw, so it is chosen
 * with probability 1 − ε + ε/n.
 *
 * Draws one number, and a second one only to explore; with ε = 0 it draws none.
 *
 * @param values The values of the actions, at least one.
 * @param epsilon ε in [0, 1].
 * @param random Where the draws come from.
 * @returns The action, 0 to `values.length - 1`.
 * @see Sutton & Barto (2018), section 2.2
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.rules.epsilonGreedy([0, 3, 1], 0, new rl.Generator(0)); // 1
 * ```
 */
export function epsilonGreedy(values: ArrayLike<number>, epsilon: number, random: Generator): number {
  if (epsilon > 0 && random.random() < epsilon) return random.integers(0, values.length);
  return argmax(values);
}
