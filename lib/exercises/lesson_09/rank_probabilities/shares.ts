/** How likely each place is to be drawn. */
export type RankProbabilities = (errors: number[], alpha: number) => number[];

/** The rank of each error, the largest of rank 1; of equal ones the first comes first. */
export function ranksOf(errors: number[]): number[] {
  return errors.map((error, place) =>
    1 + errors.filter((other, k) => other > error || (other === error && k < place)).length
  );
}

/** The places in the order of their errors, the largest first. */
export const orderOf = (errors: number[]) =>
  errors.map((_, place) => place).sort((a, b) => errors[b] - errors[a]);

/** Parts as shares of their sum. */
export const inTotal = (parts: number[]) => {
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
};

/** Shares of what is made of the ranks. */
export function by(
  made: (rank: number, alpha: number, count: number) => number,
  ranks: (errors: number[]) => number[] = ranksOf,
): RankProbabilities {
  return (errors, alpha) => inTotal(ranks(errors).map((rank) => made(rank, alpha, errors.length)));
}

/** What is in proportion. */
export const usual = (rank: number, alpha: number) => rank ** -alpha;
