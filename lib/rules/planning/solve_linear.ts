/**
 * Solves as many linear equations as there are unknowns, `A x = b`, by elimination with partial pivoting.
 *
 * @param rows The rows of A, each followed by its entry of b; they are used up.
 * @returns x, or undefined where the equations have no single solution, to within rounding.
 */
export function solveLinear(rows: Float64Array[]): Float64Array | undefined {
  const count = rows.length;
  for (let column = 0; column < count; column++) {
    let pivot = column;
    for (let i = column + 1; i < count; i++) {
      if (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) pivot = i;
    }
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    const top = rows[column];
    if (Math.abs(top[column]) < Number.EPSILON) return undefined;
    for (const row of rows.slice(column + 1)) {
      const factor = row[column] / top[column];
      if (factor === 0) continue;
      for (let k = column; k <= count; k++) row[k] -= factor * top[k];
    }
  }
  const x = new Float64Array(count);
  for (let i = count - 1; i >= 0; i--) {
    let rest = rows[i][count];
    for (let k = i + 1; k < count; k++) rest -= rows[i][k] * x[k];
    x[i] = rest / rows[i][i];
  }
  return x;
}
