// AssemblyScript: products of matrices of 32-bit numbers that lie row by row in memory.
//
// The result is computed in tiles of 4 rows and 8 columns, whose 32 sums stay in registers. The engine tests
// the bounds of every access to memory, which costs as much as a multiplication, so a tile reads as few and
// as long vectors as it can: 4 rows of the first factor as one, 8 columns of the second as two. For this both
// factors are copied to a buffer, interleaved, in parts that fit into the cache.
//
// The terms of a sum are added in their order, the bias first, so that a row of the result has the same bits
// whatever else is computed with it.
import { interleave } from "./interleave.as";
import { multiplyRow } from "./row.as";
import { tile } from "./tile.as";

/** How many terms of a sum are added before the next tile's turn. */
const TERMS: i32 = 256;
/** How many rows of the first factor are interleaved at a time. */
const ROWS: i32 = 64;

/** Where in the buffer there are: a tile at the edge, 8 columns of the second factor, rows of the first. */
const EDGE: usize = 0;
const COLUMNS_OF_B: usize = 128;
const ROWS_OF_A: usize = COLUMNS_OF_B + <usize> TERMS * 32;

/** How many bytes `gemm` needs beside its arguments. */
export function bufferBytes(): i32 {
  return <i32> ROWS_OF_A + ROWS * TERMS * 4;
}

/**
 * `c = max(a · b + bias, lowest)`, where each factor may be stored transposed.
 *
 * @param a m × k numbers; k × m where it is transposed.
 * @param b k × n numbers; n × k where it is transposed.
 * @param c m × n numbers, which are written; none of the others.
 * @param bias n numbers, or 0 for none.
 * @param lowest 0 for a rectifier, −∞ for none. What is NaN stays NaN.
 * @param buffer The address of `bufferBytes()` bytes.
 */
export function gemm(
  a: usize,
  b: usize,
  c: usize,
  m: i32,
  k: i32,
  n: i32,
  transposeA: bool,
  transposeB: bool,
  bias: usize,
  lowest: f32,
  buffer: usize,
): void {
  const rowOfC = <usize> n << 2;
  for (let i = 0; i < m; i++) {
    const row = c + i * rowOfC;
    if (bias == 0) memory.fill(row, 0, rowOfC);
    else memory.copy(row, bias, rowOfC);
  }
  if (m < 4 && !transposeA && !transposeB) {
    for (let i = 0; i < m; i++) multiplyRow(at(a, i, 0, k), b, k, n, at(c, i, 0, n), lowest);
    return;
  }
  for (let p = 0; p < k; p += TERMS) {
    const terms = min(k - p, TERMS);
    const floor: f32 = p + terms == k ? lowest : -Infinity;
    for (let above = 0; above < m; above += ROWS) {
      const below = min(above + ROWS, m);
      for (let i = above; i < below; i += 4) {
        const copy = buffer + ROWS_OF_A + (<usize> ((i - above) * terms) << 2);
        if (transposeA) interleave(at(a, p, i, m), m, true, m - i, terms, copy, 16);
        else interleave(at(a, i, p, k), k, false, m - i, terms, copy, 16);
      }
      for (let j = 0; j < n; j += 8) {
        for (let half = 0; half < 8; half += 4) {
          const copy = buffer + COLUMNS_OF_B + (half << 2), column = j + half;
          if (transposeB) interleave(at(b, column, p, k), k, false, n - column, terms, copy, 32);
          else interleave(at(b, p, column, n), n, true, n - column, terms, copy, 32);
        }
        for (let i = above; i < below; i += 4) {
          const rows = buffer + ROWS_OF_A + (<usize> ((i - above) * terms) << 2);
          addTile(rows, terms, at(c, i, j, n), rowOfC, m - i, n - j, floor, buffer);
        }
      }
    }
  }
}

/** Adds to a part of the result what the tile there is; at the edges by way of the buffer. */
function addTile(
  rowsOfA: usize,
  terms: i32,
  target: usize,
  rowOfTarget: usize,
  rows: i32,
  columns: i32,
  lowest: f32,
  buffer: usize,
): void {
  if (rows >= 4 && columns >= 8) {
    tile(rowsOfA, buffer + COLUMNS_OF_B, terms, target, rowOfTarget, lowest);
  } else {
    copyPart(target, rowOfTarget, rows, columns, buffer + EDGE, 32);
    tile(rowsOfA, buffer + COLUMNS_OF_B, terms, buffer + EDGE, 32, lowest);
    copyPart(buffer + EDGE, 32, rows, columns, target, rowOfTarget);
  }
}

/** The address of a number in a matrix of so many columns. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function at(matrix: usize, row: i32, column: i32, columns: i32): usize {
  return matrix + (<usize> (row * columns + column) << 2);
}

/** Copies what there is of a tile that reaches over the edge of the result. */
function copyPart(from: usize, rowOfFrom: usize, rows: i32, columns: i32, to: usize, rowOfTo: usize): void {
  for (let i = 0; i < min(rows, 4); i++) {
    for (let j = 0; j < min(columns, 8); j++) {
      store<f32>(to + (<usize> j << 2), load<f32>(from + (<usize> j << 2)));
    }
    from += rowOfFrom;
    to += rowOfTo;
  }
}
