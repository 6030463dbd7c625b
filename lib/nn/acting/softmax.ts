import type { Generator } from "../../random/generator.ts";

/**
 * The probabilities that scores stand for: exp(score), shared out so that they
 * add up to 1. The largest score is taken off first, so that nothing overflows;
 * logarithms of probabilities come back as these probabilities.
 *
 * @param scores At least one number.
 * @returns Fresh, in double precision.
 */
export function softmax(scores: ArrayLike<number>): Float64Array {
  let largest = -Infinity;
  for (let i = 0; i < scores.length; i++) if (scores[i] > largest) largest = scores[i];
  const probabilities = new Float64Array(scores.length);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += probabilities[i] = Math.exp(scores[i] - largest);
  for (let i = 0; i < scores.length; i++) probabilities[i] /= sum;
  return probabilities;
}

/**
 * Draws an index with the probabilities of a softmax. Draws one number.
 *
 * @param scores At least one number.
 * @returns 0 to `scores.length - 1`.
 */
export function softmaxSample(scores: ArrayLike<number>, random: Generator): number {
  const probabilities = softmax(scores);
  let left = random.random(), chosen = 0;
  for (let i = 0; i < probabilities.length; i++) {
    if (probabilities[i] === 0) continue; // never drawn, even where rounding leaves something over
    chosen = i;
    left -= probabilities[i];
    if (left < 0) break;
  }
  return chosen;
}
