import fc, { type Arbitrary } from "fast-check";

/** Numbers with one decimal, from `low` to `high`: easy to read in a counterexample. */
export function tenths(low: number, high: number): Arbitrary<number> {
  return parts(low, high, 10);
}

/** Rewards and values: most of them tenths from −10 to 10, some 0, some far from it and with three decimals. */
export function amounts(): Arbitrary<number> {
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: tenths(-10, 10), weight: 5 },
    { arbitrary: fc.constant(0), weight: 1 },
    { arbitrary: parts(-1000, 1000, 1000), weight: 2 },
  );
}

/** Step sizes, discounts and probabilities: both ends, tenths, and finer ones. */
export function shares(): Arbitrary<number> {
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: tenths(0, 1), weight: 3 },
    { arbitrary: fc.constantFrom(0, 1), weight: 1 },
    { arbitrary: parts(0, 1, 1000), weight: 2 },
  );
}

/** Lists of such amounts, of any length from `shortest` to 16. */
export function lists(shortest = 0): Arbitrary<number[]> {
  return fc.array(amounts(), { minLength: shortest, maxLength: 16, size: "max" });
}

/** Tables of so many rows and columns: of action values, where nothing else is said. */
export function tables(rows: number, columns: number, values = amounts()): Arbitrary<number[][]> {
  const row = fc.array(values, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

/** The numbers from `low` to `high` whose product with `count` is whole. */
function parts(low: number, high: number, count: number): Arbitrary<number> {
  return fc.integer({ min: low * count, max: high * count }).map((k) => k / count);
}
