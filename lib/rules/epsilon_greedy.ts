import type { Generator } from "../random/generator.ts";
import { argmax } from "./argmax.ts";

/**
 * The ε-greedy choice: with probability ε any action, all equally likely, else
 * the best known. The greedy action takes part in the draw, so it is chosen
 * with probability 1 − ε + ε/n. An action of value −Infinity is forbidden: it
 * is neither the best nor drawn.
 *
 * Draws one number, and a second one only to explore; with ε = 0 it draws none.
 *
 * @param values The values of the actions, at least one of them finite.
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
 * rl.rules.epsilonGreedy([-Infinity, 3], 1, new rl.Generator(0)); // 1, whatever is drawn
 * ```
 */
export function epsilonGreedy(values: ArrayLike<number>, epsilon: number, random: Generator): number {
  if (epsilon > 0 && random.random() < epsilon) {
    return nthAllowed(values, random.integers(0, allowedIn(values)));
  }
  return argmax(values);
}

/** How many actions are not forbidden. */
export function allowedIn(values: ArrayLike<number>): number {
  let count = 0;
  for (let action = 0; action < values.length; action++) if (values[action] !== -Infinity) count++;
  return count;
}

function nthAllowed(values: ArrayLike<number>, n: number): number {
  let action = 0;
  for (let before = 0; before < n || values[action] === -Infinity; action++) {
    if (values[action] !== -Infinity) before++;
  }
  return action;
}
