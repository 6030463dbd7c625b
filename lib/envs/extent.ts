/** The least and the greatest of some numbers, those that are not finite left out. */
export function extent(values: Iterable<number>): { readonly low: number; readonly high: number } {
  let low = Infinity, high = -Infinity;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}
