/**
 * Numbers brought to mean 0 and sample deviation 1: `(x − mean) / (deviation + 10⁻⁹)`, so that equal numbers, and a
 * single one, become 0.
 *
 * @returns Fresh.
 */
export function normalised(numbers: Float32Array): Float32Array {
  const { length } = numbers;
  let sum = 0, squares = 0;
  for (let i = 0; i < length; i++) sum += numbers[i];
  const mean = sum / length;
  for (let i = 0; i < length; i++) squares += (numbers[i] - mean) ** 2;
  const deviation = length > 1 ? Math.sqrt(squares / (length - 1)) : 0;
  return numbers.map((number) => (number - mean) / (deviation + 1e-9));
}
