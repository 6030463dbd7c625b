/**
 * The one-step target of temporal-difference control: what the value of the
 * present state and action looks like from one step later.
 *
 * `r + γ v(s')`, or `r` alone where s' is terminal. A truncated episode is not
 * terminal: its last state still has a value.
 *
 * @param rewardT1 The reward that followed.
 * @param valueT1 The value of the next state: max Q(s', ·) for Q-learning, Q(s', a') for SARSA.
 * @param discount γ in [0, 1].
 * @param terminated Whether the next state ended the episode.
 * @returns The target, in units of reward.
 * @see Sutton & Barto (2018), section 6.5
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.rules.tdTarget(1, 10, 0.9, false); // 10
 * rl.rules.tdTarget(1, 10, 0.9, true); // 1
 * ```
 */
export function tdTarget(rewardT1: number, valueT1: number, discount: number, terminated: boolean): number {
  return terminated ? rewardT1 : rewardT1 + discount * valueT1;
}
