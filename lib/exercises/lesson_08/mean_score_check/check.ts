/** What came of a check. */
export interface Checked {
  readonly mean: number;
  readonly passed: boolean;
}

/** The answer. */
export type ScoreCheck = (scores: number[], threshold: number, episodes?: number) => Checked;

/** A check by a mean, which may be taken otherwise; it may compare otherwise. */
export function check(
  meanOf: (scores: number[], episodes: number) => number,
  passes: (mean: number, threshold: number) => boolean = (mean, threshold) => mean >= threshold,
): ScoreCheck {
  return (scores, threshold, episodes = 100) => {
    const mean = scores.length < episodes ? NaN : meanOf(scores, episodes);
    return { mean, passed: passes(mean, threshold) };
  };
}

/** All scores together. */
export function sum(scores: number[]): number {
  return scores.reduce((sum, score) => sum + score, 0);
}

/** Of all scores. */
export function mean(scores: number[]): number {
  return sum(scores) / scores.length;
}

/** The right mean. */
export const lastMean = (scores: number[], episodes: number) => mean(scores.slice(-episodes));
