/** What is asked for. */
export type Correlate = (values: ArrayLike<number>, lag: number) => number;

/** What an autocorrelation is made of, and in which ways one may differ from it. */
interface Differences {
  /** What the values are compared with. Default: their mean. */
  readonly middle?: (values: readonly number[]) => number;
  /** Which value stands beside the one at `t`; undefined where there is none. */
  readonly beside?: (values: readonly number[], t: number, lag: number) => number | undefined;
  /** What the sum of the products is divided by. Default: the sum of the squares. */
  readonly divisor?: (squares: number, count: number, lag: number) => number;
}

/** The autocorrelation but for some differences. */
export function correlation(
  { middle = mean, beside = (values, t, lag) => values[t + lag], divisor = (squares) => squares }:
    Differences = {},
): Correlate {
  return (given, lag) => {
    const values = Array.from(given), centre = middle(values);
    let products = 0, squares = 0;
    for (const [t, value] of values.entries()) {
      const other = beside(values, t, lag);
      squares += (value - centre) ** 2;
      if (other !== undefined) products += (value - centre) * (other - centre);
    }
    return products / divisor(squares, values.length, lag);
  };
}

/** The mean of some numbers. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
