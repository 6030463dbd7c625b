import { assert, assertEquals } from "../assert.ts";

/**
 * Asserts that numbers of float32 are those of double precision but for the
 * rounding of sums: each may be off by so many parts of the largest among them.
 */
export function assertClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
  what: string,
): void {
  assertEquals(actual.length, expected.length, what);
  let largest = 1;
  for (let i = 0; i < expected.length; i++) largest = Math.max(largest, Math.abs(expected[i]));
  for (let i = 0; i < expected.length; i++) {
    const off = Math.abs(actual[i] - expected[i]);
    assert(off <= tolerance * largest, `${what}: number ${i} is ${actual[i]}, not ${expected[i]}`);
  }
}
