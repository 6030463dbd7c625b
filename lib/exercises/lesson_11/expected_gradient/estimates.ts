/** The mean of an estimate over the actions of a policy. */
export type Estimate = (probabilities: number[], rewards: number[], baseline: number) => number[];

/** What an estimate is made of, in one of several ways. */
interface Ways {
  /** How often an action counts. */
  readonly often?: (p: number, n: number) => number;
  /** ∂ log π(a) / ∂ h_k. */
  readonly slope?: (isOwn: boolean, own: number) => number;
  /** What the slope is multiplied by. */
  readonly weight?: (reward: number, baseline: number, isOwn: boolean) => number;
}

/** The mean of the estimates; the right one if nothing is said. */
export function estimated({
  often = (p) => p,
  slope = (isOwn, own) => (isOwn ? 1 : 0) - own,
  weight = (reward, baseline) => reward - baseline,
}: Ways = {}): Estimate {
  return (probabilities, rewards, baseline) =>
    probabilities.map((own, k) =>
      probabilities.reduce(
        (sum, p, a) =>
          sum + often(p, probabilities.length) * weight(rewards[a], baseline, a === k) * slope(a === k, own),
        0,
      )
    );
}

/** Weights as shares of their sum. */
export function shareOf(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
