// AssemblyScript: the innermost part of a product of matrices.

/**
 * Adds to 4 × 8 numbers the product of 4 rows and 8 columns:
 * `target = max(target + rows · columns, lowest)`.
 *
 * @param rows Interleaved, 4 numbers a term.
 * @param columns Interleaved, 8 numbers a term.
 * @param terms How many terms each sum has.
 * @param target The first of the 32 numbers.
 * @param rowOfTarget How many bytes lie from one of their rows to the next.
 * @param lowest What is smaller becomes this; −∞ for none. What is NaN stays NaN.
 */
export function tile(
  rows: usize,
  columns: usize,
  terms: i32,
  target: usize,
  rowOfTarget: usize,
  lowest: f32,
): void {
  const target1 = target + rowOfTarget, target2 = target1 + rowOfTarget, target3 = target2 + rowOfTarget;
  let sum00 = v128.load(target), sum01 = v128.load(target, 16);
  let sum10 = v128.load(target1), sum11 = v128.load(target1, 16);
  let sum20 = v128.load(target2), sum21 = v128.load(target2, 16);
  let sum30 = v128.load(target3), sum31 = v128.load(target3, 16);
  const end = rows + (<usize> terms << 4);
  for (; rows < end; rows += 16, columns += 32) {
    const row = v128.load(rows), column0 = v128.load(columns), column1 = v128.load(columns, 16);
    const row0 = v128.shuffle<f32>(row, row, 0, 0, 0, 0);
    sum00 = f32x4.add(sum00, f32x4.mul(row0, column0));
    sum01 = f32x4.add(sum01, f32x4.mul(row0, column1));
    const row1 = v128.shuffle<f32>(row, row, 1, 1, 1, 1);
    sum10 = f32x4.add(sum10, f32x4.mul(row1, column0));
    sum11 = f32x4.add(sum11, f32x4.mul(row1, column1));
    const row2 = v128.shuffle<f32>(row, row, 2, 2, 2, 2);
    sum20 = f32x4.add(sum20, f32x4.mul(row2, column0));
    sum21 = f32x4.add(sum21, f32x4.mul(row2, column1));
    const row3 = v128.shuffle<f32>(row, row, 3, 3, 3, 3);
    sum30 = f32x4.add(sum30, f32x4.mul(row3, column0));
    sum31 = f32x4.add(sum31, f32x4.mul(row3, column1));
  }
  // pmax keeps its first argument where one of the two is NaN.
  const floor = f32x4.splat(lowest);
  v128.store(target, f32x4.pmax(sum00, floor));
  v128.store(target, f32x4.pmax(sum01, floor), 16);
  v128.store(target1, f32x4.pmax(sum10, floor));
  v128.store(target1, f32x4.pmax(sum11, floor), 16);
  v128.store(target2, f32x4.pmax(sum20, floor));
  v128.store(target2, f32x4.pmax(sum21, floor), 16);
  v128.store(target3, f32x4.pmax(sum30, floor));
  v128.store(target3, f32x4.pmax(sum31, floor), 16);
}
