// AssemblyScript: a single row by a matrix, as for one observation.

/**
 * Adds to n numbers the product of a row and a matrix: `target = max(target + row · matrix, lowest)`. What a
 * tile's copies cost is not won back where there are hardly any rows, so the matrix is read where it is.
 *
 * @param row k numbers.
 * @param matrix k × n numbers.
 * @param lowest What is smaller becomes this; −∞ for none. What is NaN stays NaN.
 */
export function multiplyRow(row: usize, matrix: usize, k: i32, n: i32, target: usize, lowest: f32): void {
  const rowOfMatrix = <usize> n << 2, end = row + (<usize> k << 2), floor = f32x4.splat(lowest);
  let j = 0;
  for (; j + 16 <= n; j += 16, matrix += 64, target += 64) {
    let sum0 = v128.load(target), sum1 = v128.load(target, 16);
    let sum2 = v128.load(target, 32), sum3 = v128.load(target, 48);
    for (let p = row, columns = matrix; p < end; p += 4, columns += rowOfMatrix) {
      const number = v128.load32_splat(p);
      sum0 = f32x4.add(sum0, f32x4.mul(number, v128.load(columns)));
      sum1 = f32x4.add(sum1, f32x4.mul(number, v128.load(columns, 16)));
      sum2 = f32x4.add(sum2, f32x4.mul(number, v128.load(columns, 32)));
      sum3 = f32x4.add(sum3, f32x4.mul(number, v128.load(columns, 48)));
    }
    v128.store(target, f32x4.pmax(sum0, floor));
    v128.store(target, f32x4.pmax(sum1, floor), 16);
    v128.store(target, f32x4.pmax(sum2, floor), 32);
    v128.store(target, f32x4.pmax(sum3, floor), 48);
  }
  for (; j < n; j++, matrix += 4, target += 4) {
    let sum = load<f32>(target);
    for (let p = row, column = matrix; p < end; p += 4, column += rowOfMatrix) {
      sum += load<f32>(p) * load<f32>(column);
    }
    store<f32>(target, sum < lowest ? lowest : sum);
  }
}
