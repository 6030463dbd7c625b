const rounding = 1e-6; // probabilities may come as float32

/** Whether some numbers are probabilities: none below 0, together 1. */
export function isDistribution(numbers: ArrayLike<unknown>): numbers is ArrayLike<number> {
  let total = 0;
  for (let i = 0; i < numbers.length; i++) {
    const probability = numbers[i];
    if (typeof probability !== "number" || !(probability >= 0)) return false;
    total += probability;
  }
  return Math.abs(total - 1) < rounding;
}

/** All probability on one of so many: 1 for it, 0 for the others. */
export function oneHot(index: number, count: number): number[] {
  return uniformOver([index], count);
}

/** Probability in equal parts on some of so many, 0 on the others. */
export function uniformOver(indices: readonly number[], count: number): number[] {
  const probabilities = new Array<number>(count).fill(0);
  for (const index of indices) probabilities[index] = 1 / indices.length;
  return probabilities;
}
