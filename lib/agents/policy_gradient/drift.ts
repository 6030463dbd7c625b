/** How far a policy has moved from the one that acted, over the steps of a batch. */
export interface Drift {
  /** The Kullback–Leibler divergence from the old policy, estimated: the mean of `ratio − 1 − log ratio`. */
  readonly approximateKl: number;
  /** Of how many steps, from 0 to 1, the ratio lies outside of the clip range. */
  readonly clipFraction: number;
}

/**
 * Compares log π of what was done, now and when it was chosen.
 *
 * @param clipRange ε: ratios from 1 − ε to 1 + ε lie inside.
 * @see Schulman (2020), Approximating KL Divergence, http://joschu.net/blog/kl-approx.html
 */
export function driftOf(
  logProbabilities: Float32Array,
  oldLogProbabilities: Float32Array,
  clipRange: number,
): Drift {
  const size = logProbabilities.length;
  let divergence = 0, clipped = 0;
  for (let i = 0; i < size; i++) {
    const logRatio = logProbabilities[i] - oldLogProbabilities[i], ratio = Math.exp(logRatio);
    divergence += ratio - 1 - logRatio;
    if (Math.abs(ratio - 1) > clipRange) clipped++;
  }
  return { approximateKl: divergence / size, clipFraction: clipped / size };
}
