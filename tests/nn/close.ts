import { assert, assertEquals } from "../assert.ts";

/**
 * Asserts that numbers are those expected but for the rounding of 32 bits, in
 * sums that are made in another order: each may be off by `tolerance` times the
 * largest size among those expected. NaN and infinities must be the same.
 *
 * @param least What is taken for the largest size where all are smaller: where numbers of that size cancel out,
 * the rounding is theirs.
 */
export function assertClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
  what: string,
  least = 0,
): void {
  assertEquals(actual.length, expected.length, what);
  let largest = least;
  for (let i = 0; i < expected.length; i++) {
    if (Number.isFinite(expected[i])) largest = Math.max(largest, Math.abs(expected[i]));
  }
  for (let i = 0; i < expected.length; i++) {
    const isClose = actual[i] === expected[i] || Number.isNaN(actual[i]) && Number.isNaN(expected[i]) ||
      Math.abs(actual[i] - expected[i]) <= tolerance * largest;
    assert(isClose, `${what}: number ${i} is ${actual[i]}, not ${expected[i]}`);
  }
}
