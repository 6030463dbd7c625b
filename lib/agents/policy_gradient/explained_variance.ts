/**
 * How much of the spread of returns the critic saw coming: `1 − Var(returns − values) / Var(returns)`. 1 is all of
 * it, 0 as much as one number for all states does, below 0 worse than that; NaN where all returns are equal.
 */
export function explainedVariance(values: ArrayLike<number>, returns: ArrayLike<number>): number {
  const errors = Float64Array.from(returns, (value, i) => value - values[i]), spread = variance(returns);
  return spread === 0 ? NaN : 1 - variance(errors) / spread;
}

function variance(numbers: ArrayLike<number>): number {
  let sum = 0, squares = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i];
  const mean = sum / numbers.length;
  for (let i = 0; i < numbers.length; i++) squares += (numbers[i] - mean) ** 2;
  return squares / numbers.length;
}
