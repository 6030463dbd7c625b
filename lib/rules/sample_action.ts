import type { Generator } from "../random/generator.ts";

/**
 * Draws an action by its probability, as numpy's `choice(n, p=probabilities)` does,
 * but for rounding where they do not quite add up to 1.
 *
 * @param probabilities One an action; they add up to 1.
 * @param random Where the draw comes from: one number.
 * @returns The action, 0 to `probabilities.length - 1`, never one of probability 0.
 * @see Sutton & Barto (2018), section 13.1
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.rules.sampleAction([0, 1, 0], new rl.Generator(0)); // 1
 * ```
 */
export function sampleAction(probabilities: ArrayLike<number>, random: Generator): number {
  const drawn = random.random();
  let sum = 0, likely = 0;
  for (let action = 0; action < probabilities.length; action++) {
    if (probabilities[action] === 0) continue;
    sum += probabilities[action];
    if (sum > drawn) return action;
    likely = action; // where rounding leaves the sum below 1, it is the last that can happen
  }
  return likely;
}
