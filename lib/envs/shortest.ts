/** The shortest decimal that rounds to a float32: 4.8, where JavaScript prints 4.800000190734863. */
export function shortest(value: number): string {
  for (let digits = 1; digits < 9; digits++) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.fround(rounded) === value) return String(rounded);
  }
  return String(value);
}
