import fc, { type Arbitrary } from "fast-check";

/** Numbers with one decimal, from `low` to `high`: easy to read in a counterexample. */
export function tenths(low: number, high: number): Arbitrary<number> {
  return fc.integer({ min: low * 10, max: high * 10 }).map((k) => k / 10);
}

/** Lists of numbers with one decimal from −10 to 10, of any length from `shortest` to 12. */
export function lists(shortest = 0): Arbitrary<number[]> {
  return fc.array(tenths(-10, 10), { minLength: shortest, maxLength: 12 });
}
