// AssemblyScript: what an optimiser asks of gradients before it changes anything.

/**
 * The sum of `size` numbers' squares, in double precision: there the squares of float32 neither overflow nor
 * vanish, so that the sum is finite exactly where all numbers are.
 */
export function sumOfSquares(at: usize, size: usize): f64 {
  let a = f64x2.splat(0), b = a, c = a, d = a;
  const end = at + (size << 2), eights = at + ((size & ~7) << 2);
  for (; at < eights; at += 32) {
    const left = v128.load(at), right = v128.load(at, 16);
    a = f64x2.add(a, square(left));
    b = f64x2.add(b, square(upper(left)));
    c = f64x2.add(c, square(right));
    d = f64x2.add(d, square(upper(right)));
  }
  a = f64x2.add(f64x2.add(a, b), f64x2.add(c, d));
  let sum = f64x2.extract_lane(a, 0) + f64x2.extract_lane(a, 1);
  for (; at < end; at += 4) {
    const number = <f64>f32.load(at);
    sum += number * number;
  }
  return sum;
}

/** The squares of the first two of four numbers. */
// @ts-ignore: AssemblyScript's decorator
@inline
function square(numbers: v128): v128 {
  const doubles = f64x2.promote_low_f32x4(numbers);
  return f64x2.mul(doubles, doubles);
}

/** The last two of four numbers, as the first two. */
// @ts-ignore: AssemblyScript's decorator
@inline
function upper(numbers: v128): v128 {
  return i8x16.shuffle(numbers, numbers, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15);
}
