// AssemblyScript: copies of parts of matrices.

/**
 * Copies 4 rows or 4 columns of a matrix so that their first numbers lie together, then their second ones, and
 * so on. Of fewer only what is there is read; what stands in the others' places of the copy means nothing.
 *
 * @param source The first number of the first of them.
 * @param width How many numbers a row of the matrix has.
 * @param columns Whether they are columns.
 * @param series How many there are at least; up to 4 are copied.
 * @param length How many numbers of each are copied.
 * @param target Where the copy begins.
 * @param step How many bytes lie from one number of a row or column to its next in the copy.
 */
export function interleave(
  source: usize,
  width: i32,
  columns: bool,
  series: i32,
  length: i32,
  target: usize,
  step: usize,
): void {
  if (series <= 0) return;
  const row = <usize> width << 2;
  if (!columns) interleaveRows(source, row, min(series, 4), length, target, step);
  else if (series >= 4) copyColumns(source, row, length, target, step);
  else copyFewColumns(source, row, series, length, target, step);
}

function copyColumns(source: usize, row: usize, length: i32, target: usize, step: usize): void {
  for (let p = 0; p < length; p++) {
    v128.store(target, v128.load(source));
    source += row;
    target += step;
  }
}

function copyFewColumns(
  source: usize,
  row: usize,
  series: i32,
  length: i32,
  target: usize,
  step: usize,
): void {
  for (let p = 0; p < length; p++) {
    for (let i: usize = 0; i < <usize> series; i++) {
      store<f32>(target + (i << 2), load<f32>(source + (i << 2)));
    }
    source += row;
    target += step;
  }
}

/** Of fewer than 4 rows the last stands in for those that are missing. */
function interleaveRows(
  source: usize,
  row: usize,
  series: i32,
  length: i32,
  target: usize,
  step: usize,
): void {
  let row0 = source;
  let row1 = series > 1 ? row0 + row : row0;
  let row2 = series > 2 ? row1 + row : row1;
  let row3 = series > 3 ? row2 + row : row2;
  let p = 0;
  for (; p + 4 <= length; p += 4) {
    const a = v128.load(row0), b = v128.load(row1), c = v128.load(row2), d = v128.load(row3);
    const ab01 = v128.shuffle<f32>(a, b, 0, 4, 1, 5), ab23 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
    const cd01 = v128.shuffle<f32>(c, d, 0, 4, 1, 5), cd23 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
    v128.store(target, v128.shuffle<f32>(ab01, cd01, 0, 1, 4, 5));
    v128.store(target + step, v128.shuffle<f32>(ab01, cd01, 2, 3, 6, 7));
    v128.store(target + 2 * step, v128.shuffle<f32>(ab23, cd23, 0, 1, 4, 5));
    v128.store(target + 3 * step, v128.shuffle<f32>(ab23, cd23, 2, 3, 6, 7));
    row0 += 16;
    row1 += 16;
    row2 += 16;
    row3 += 16;
    target += 4 * step;
  }
  for (; p < length; p++) {
    store<f32>(target, load<f32>(row0));
    store<f32>(target, load<f32>(row1), 4);
    store<f32>(target, load<f32>(row2), 8);
    store<f32>(target, load<f32>(row3), 12);
    row0 += 4;
    row1 += 4;
    row2 += 4;
    row3 += 4;
    target += step;
  }
}
