/** What a learner writes. */
export type Accepted = (evaluations: number[]) => boolean;

/** Whether a mean is high enough, of the last so many of what there is, if that is enough. */
export function rule(
  { last = 5, atLeast = 5, threshold = 200 }: { last?: number; atLeast?: number; threshold?: number } = {},
): Accepted {
  return (evaluations) => {
    const recent = evaluations.slice(-last);
    const mean = recent.reduce((sum, value) => sum + value, 0) / recent.length;
    return evaluations.length >= atLeast && mean >= threshold;
  };
}
