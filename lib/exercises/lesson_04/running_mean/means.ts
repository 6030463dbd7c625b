/** All values together. */
export function sum(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Their mean: NaN, where there are none. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** The means of `values[from(i)]` to `values[to(i)]`, both clipped to the array. */
export function means(
  values: readonly number[],
  from: (i: number) => number,
  to: (i: number) => number,
): number[] {
  return values.map((_, i) => {
    return mean(values.slice(Math.max(0, from(i)), to(i) + 1));
  });
}

/** The means of slices whose start is negative at the beginning. */
export function sliced(
  from: (i: number, window: number) => number,
  to: (i: number) => number,
  byWindow = false,
) {
  return (values: number[], window: number): number[] =>
    values.map((_, i) => {
      const last = values.slice(from(i, window), to(i));
      return sum(last) / (byWindow ? window : last.length);
    });
}

/** A mean of values on both sides of the present one, as many as `reach` says. */
export function around(reach: (window: number) => readonly [back: number, ahead: number]) {
  return (values: number[], window: number): number[] => {
    const [back, ahead] = reach(window);
    return means(values, (i) => i - back, (i) => i + ahead);
  };
}

/** A mean in which a value counts less and less; it starts at the first value, or at 0. */
export function fading(weight: (window: number) => number, startsAtFirst: boolean) {
  return (values: number[], window: number): number[] => {
    let mean = startsAtFirst ? values[0] : 0;
    return values.map((value) => mean += weight(window) * (value - mean));
  };
}
