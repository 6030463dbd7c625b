/**
 * The return of every step of an episode: what was still to come from there
 * on, `G_t = r_{t+1} + γ G_{t+1}`, from the last step back to the first.
 *
 * @param rewards One a step; `rewards[t]` followed the action of step t.
 * @param discount γ in [0, 1].
 * @param lastValue What the last state is worth where the episode was cut short there. Default 0: nothing came after it.
 * @returns G_t at place t, as many as there are rewards.
 * @see Sutton & Barto (2018), equation 3.9
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.rules.discountedReturns([0, 0, 8], 0.5); // Float64Array [2, 4, 8]
 * rl.rules.discountedReturns([1, 1], 0.5, 4); // Float64Array [2.5, 3]
 * ```
 */
export function discountedReturns(
  rewards: ArrayLike<number>,
  discount: number,
  lastValue = 0,
): Float64Array {
  const returns = new Float64Array(rewards.length);
  let next = lastValue;
  for (let t = rewards.length - 1; t >= 0; t--) returns[t] = next = rewards[t] + discount * next;
  return returns;
}
