// AssemblyScript: the hyperbolic tangent, four at a time.

/**
 * The hyperbolic tangents of numbers, within 2.5 units in the last place of float32. Both 0 and −0 stay as they
 * are, and NaN; from ±9.02 on they are ±1.
 *
 * With p = e⁻²ᶻ the tangent of z ≥ 0 is (1 − p) / (1 + p), or 1 − 2p / (1 + p), which is the more exact where p is
 * small. p = 2ⁿ · e⁻²ᵗ, where n is whole and |t| ≤ ln 2 / 4, so that 1 − p = 2ⁿ · (2t − t² · q(t)) + (1 − 2ⁿ): exact
 * near 0 too. q is a polynomial of degree 4, fitted so that it leaves 1 − p off by a quarter of a unit at most.
 *
 * @param x The numbers.
 * @param y Where their tangents go; it may be the same place.
 * @param size How many there are.
 * @param one The number 1. With a constant in its place the compiler would make all those below anew in every
 * round, which takes twice the time.
 */
export function tanh(x: usize, y: usize, size: i32, one: f32): void {
  const ones = f32x4.splat(one), twos = f32x4.splat(one * 2), minusTwos = f32x4.neg(twos), half = f32x4.splat(one * 0.55), bound = f32x4.splat(one * 10);
  const shift = f32x4.splat(one * 12582912); // 1.5 · 2²³: a sum with it is whole, and stands in its lowest bits
  const perPower = f32x4.splat(one * -2.8853900817779268), power = f32x4.splat(one * 0.34657359027997264); // ln 2 / 2
  const q1 = f32x4.splat(one * -1.3333235), q2 = f32x4.splat(one * 0.6666605);
  const q3 = f32x4.splat(one * -0.26773155), q4 = f32x4.splat(one * 0.08925757), sign = f32x4.splat(one * -0.0);
  const end = x + (<usize> size << 2), endOfFours = x + (<usize> (size & ~3) << 2);
  while (x < end) {
    const four = x < endOfFours, numbers = four ? v128.load(x) : v128.load32_zero(x);
    const z = f32x4.pmin(f32x4.abs(numbers), bound); // pmin keeps its first argument where it is NaN
    const shifted = f32x4.add(f32x4.mul(z, perPower), shift);
    const scale = i32x4.add(i32x4.shl(shifted, 23), ones); // n goes to the exponent of 1
    const t = f32x4.add(f32x4.mul(f32x4.sub(shifted, shift), power), z);
    let q = f32x4.add(f32x4.mul(t, q4), q3);
    q = f32x4.add(f32x4.mul(q, t), q2);
    q = f32x4.add(f32x4.mul(q, t), q1);
    q = f32x4.add(f32x4.mul(q, t), twos);
    const scaled = f32x4.mul(scale, t);
    const less = f32x4.sub(f32x4.add(scaled, scaled), f32x4.mul(f32x4.mul(scaled, t), q));
    const p = f32x4.sub(scale, less), isFar = f32x4.gt(z, half);
    const near = f32x4.add(less, f32x4.sub(ones, scale)), far = f32x4.mul(p, minusTwos);
    const quotient = f32x4.div(v128.bitselect(far, near, isFar), f32x4.add(ones, p));
    const result = f32x4.add(quotient, v128.and(isFar, ones));
    const tangents = v128.or(result, v128.and(numbers, sign));
    if (four) v128.store(y, tangents);
    else v128.store32_lane(y, tangents, 0);
    x += four ? 16 : 4;
    y += four ? 16 : 4;
  }
}
