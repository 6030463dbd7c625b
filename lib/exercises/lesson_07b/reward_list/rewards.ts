/** How a step ended. */
export interface Ending {
  readonly terminated: boolean;
  readonly truncated: boolean;
}

/** The rewards of some steps, each of which gives a list. */
export function concatenated(rewardsOf: (step: Ending) => number[]) {
  return (steps: Ending[]): number[] => steps.flatMap(rewardsOf);
}

/** What a step pays: −1 for a fall, 1 at the limit, 0 on the way. */
export function paid({ terminated, truncated }: Ending): number[] {
  if (terminated) return [-1];
  return truncated ? [1] : [0];
}
