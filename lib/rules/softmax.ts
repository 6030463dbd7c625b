/**
 * Preferences as probabilities, the greater the likelier:
 * `π(a) = exp(h(a) / τ) / Σ exp(h(b) / τ)`. All may be raised by the same
 * amount without changing anything, and however large they are, nothing
 * overflows. An action of preference −Infinity is forbidden: its probability
 * is 0.
 *
 * @param preferences One an action, at least one of them finite.
 * @param temperature τ above 0: small for the best nearly always, large for any as often as another. Default 1.
 * @returns The probabilities, which add up to 1.
 * @see Sutton & Barto (2018), equation 13.2
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * rl.rules.softmax([2, 2]); // Float64Array [0.5, 0.5]
 * rl.rules.softmax([1, -Infinity, 1]); // Float64Array [0.5, 0, 0.5]
 * ```
 */
export function softmax(preferences: ArrayLike<number>, temperature = 1): Float64Array {
  let largest = -Infinity;
  for (let action = 0; action < preferences.length; action++) {
    largest = Math.max(largest, preferences[action]);
  }
  const probabilities = new Float64Array(preferences.length);
  let sum = 0;
  for (let action = 0; action < preferences.length; action++) {
    sum += probabilities[action] = Math.exp((preferences[action] - largest) / temperature);
  }
  for (let action = 0; action < preferences.length; action++) probabilities[action] /= sum;
  return probabilities;
}
