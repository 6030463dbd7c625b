/**
 * The n-step return: n rewards, and the value of where they led,
 * `r_{t+1} + γ r_{t+2} + … + γⁿ⁻¹ r_{t+n} + γⁿ v(s_{t+n})`. With one reward it
 * is the target of temporal-difference learning, with all of an episode that of
 * Monte Carlo.
 *
 * @param rewards The n rewards, the earliest first.
 * @param valueTn The value of the state that they led to; 0 where that is terminal.
 * @param discount γ in [0, 1].
 * @returns G_{t:t+n}, in units of reward.
 * @see Sutton & Barto (2018), equation 7.1
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.rules.nStepReturn([1, 1], 8, 0.5); // 1 + 0.5 + 0.25 · 8 = 3.5
 * ```
 */
export function nStepReturn(rewards: ArrayLike<number>, valueTn: number, discount: number): number {
  let result = valueTn;
  for (let i = rewards.length - 1; i >= 0; i--) result = rewards[i] + discount * result;
  return result;
}
