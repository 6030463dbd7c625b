/**
 * A number of a tensor as it is read: five digits that matter, so that 0.1 is
 * not 0.10000000149011612, and a whole number as it is.
 */
export function inDigits(value: number): string {
  if (!Number.isFinite(value) || Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(Math.abs(value) < 1e4 ? 5 : 7)));
}
