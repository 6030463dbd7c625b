// AssemblyScript: the sums of a matrix's columns.

/** Adds up each of n columns of m numbers from the first row to the last. */
export function columnSums(matrix: usize, sums: usize, m: i32, n: i32): void {
  const row = <usize> n << 2, inFours = <usize> (n & ~3) << 2;
  for (let j: usize = 0; j < inFours; j += 16) {
    let sum = f32x4.splat(0), place = matrix + j;
    for (let i = 0; i < m; i++, place += row) sum = f32x4.add(sum, v128.load(place));
    v128.store(sums + j, sum);
  }
  for (let j = inFours; j < row; j += 4) {
    let sum: f32 = 0, place = matrix + j;
    for (let i = 0; i < m; i++, place += row) sum += load<f32>(place);
    store<f32>(sums + j, sum);
  }
}
