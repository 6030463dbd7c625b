// AssemblyScript: gradients through activations, four at a time.

/** The activations, by the numbers under which dense.ts knows them. */
const RELU: i32 = 1, TANH: i32 = 2;

/**
 * Takes gradients back through an activation: `dx = dy · f'(x)`, where f' is computed from y = f(x).
 *
 * @param dy The gradients of what the activation gave.
 * @param y What it gave. For the rectifier what it was given does as well: both are above 0 or neither is.
 * @param dx Where the gradients of what it was given go.
 * @param size How many there are.
 * @param activation 1 for the rectifier, 2 for the hyperbolic tangent, 3 for the sigmoid.
 */
export function activationGradient(dy: usize, y: usize, dx: usize, size: i32, activation: i32): void {
  const one = f32x4.splat(1), zero = f32x4.splat(0);
  const end = y + (<usize> size << 2), endOfFours = y + (<usize> (size & ~3) << 2);
  while (y < endOfFours) {
    v128.store(dx, fourth(v128.load(dy), v128.load(y), activation, one, zero));
    dy += 16, y += 16, dx += 16;
  }
  while (y < end) {
    const last = fourth(v128.load32_zero(dy), v128.load32_zero(y), activation, one, zero);
    v128.store32_lane(dx, last, 0);
    dy += 4, y += 4, dx += 4;
  }
}

/** Four gradients. The rectifier's is 0 up to 0 and passes beyond, and where y is NaN. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function fourth(dy: v128, y: v128, activation: i32, one: v128, zero: v128): v128 {
  if (activation == RELU) return v128.andnot(dy, f32x4.le(y, zero));
  if (activation == TANH) return f32x4.mul(dy, f32x4.sub(one, f32x4.mul(y, y)));
  return f32x4.mul(dy, f32x4.mul(y, f32x4.sub(one, y)));
}
