// AssemblyScript: matrices in strips of eight columns, which two registers hold.

/** Columns of a strip. */
export const lanes: i32 = 8;

/** Bytes of a strip's row. */
export const laneBytes: i32 = lanes << 2;

/** How many strips hold so many columns. */
export function stripsOf(columns: i32): i32 {
  return (columns + lanes - 1) / lanes;
}

/**
 * Copies a matrix to strips: its first eight columns, row under row, then the next eight. The last strip is
 * filled up with zeros. An inner loop then reads what it needs from one place to the next.
 *
 * @param from The matrix, whose rows are `down` bytes and whose columns are `right` bytes apart.
 */
export function pack(from: usize, to: usize, rows: i32, columns: i32, down: i32, right: i32): void {
  for (let first = 0; first < columns; first += lanes) {
    const count = min(lanes, columns - first);
    for (let row = 0; row < rows; row++) {
      const source = from + row * down + first * right;
      if (count == lanes && right == 4) {
        v128.store(to, v128.load(source));
        v128.store(to, v128.load(source, 16), 16);
      } else {
        for (let i = 0; i < lanes; i++) {
          store<f32>(to + (i << 2), i < count ? load<f32>(source + i * right) : 0);
        }
      }
      to += laneBytes;
    }
  }
}

/** Adds the first `count` of eight numbers, in two registers, to those that stand at a place. */
// @ts-ignore: AssemblyScript's decorator
@inline
export function addRow(to: usize, left: v128, right: v128, count: i32): void {
  if (count >= lanes) {
    v128.store(to, f32x4.add(v128.load(to), left));
    v128.store(to, f32x4.add(v128.load(to, 16), right), 16);
  } else {
    addSome(to, left, right, count);
  }
}

function addSome(to: usize, left: v128, right: v128, count: i32): void {
  for (let i = 0; i < count; i++) {
    store<f32>(to + (i << 2), load<f32>(to + (i << 2)) + f32x4.extract_lane(left, 0));
    // The next number moves to the front.
    left = v128.shuffle<f32>(left, right, 1, 2, 3, 4);
    right = v128.shuffle<f32>(right, right, 1, 2, 3, 0);
  }
}
