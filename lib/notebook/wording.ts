/** A number as it is read: at most four digits that matter, thousands apart, a true minus; 1e308 where it is vast. */
export function readable(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15 && size < Infinity) {
    return value.toExponential(3).replace(/\.?0*e\+/, "e").replace("-", "−");
  }
  const rounded = size >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
  const style = { maximumFractionDigits: 6, signDisplay: "negative" } as const;
  return rounded.toLocaleString("en-US", style).replace("-", "−");
}

/** A count with its noun: "1 seed", "20 seeds". */
export function count(n: number, noun: string): string {
  return `${readable(n)} ${noun}${n === 1 ? "" : "s"}`;
}
