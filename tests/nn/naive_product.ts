/** A matrix, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly numbers: ArrayLike<number>;
}

/** The same matrix with rows and columns exchanged. */
export function transposed({ rows, columns, numbers }: Matrix): Matrix {
  const place = (i: number) => i % rows * columns + Math.floor(i / rows);
  return {
    rows: columns,
    columns: rows,
    numbers: Float64Array.from({ length: rows * columns }, (_, i) => numbers[place(i)]),
  };
}

/** The product of two matrices, in double precision, by the definition. */
export function naiveProduct(a: Matrix, b: Matrix): Float64Array {
  const product = new Float64Array(a.rows * b.columns);
  for (let i = 0; i < a.rows; i++) {
    for (let j = 0; j < b.columns; j++) {
      for (let p = 0; p < a.columns; p++) {
        product[i * b.columns + j] += a.numbers[i * a.columns + p] * b.numbers[p * b.columns + j];
      }
    }
  }
  return product;
}
