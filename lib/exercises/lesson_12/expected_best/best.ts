/** What the best of so many runs scores on average. */
export type Best = (scores: number[], runs: number) => number;

/** The scores, worst first. */
export const ascending = (scores: readonly number[]) => [...scores].sort((a, b) => a - b);

/** The scores, worst first, each with the probability that it is the best. */
export function weighted(share: (upTo: number, runs: number) => number, sorted = ascending): Best {
  return (scores, runs) => {
    const n = scores.length;
    return sorted(scores).reduce(
      (sum, score, i) => sum + score * (share((i + 1) / n, runs) - share(i / n, runs)),
      0,
    );
  };
}

/** Weighted by how likely it is that all runs score no better, less that they all score worse. */
export const expectedBest: Best = weighted((upTo, runs) => upTo ** runs);
