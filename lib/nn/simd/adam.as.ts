// AssemblyScript: Adam, AdamW and AMSGrad, in one pass over a parameter, its gradient and its moments.
import { all, blend, inFours, isPlain, load, prepared, store } from "./lanes.as";

/**
 * Moves `size` numbers at `parameter` in place, and the moments with them. `largest` is where AMSGrad keeps
 * the largest second moments, or 0.
 */
export function adam(
  parameter: usize, gradient: usize, first: usize, second: usize, largest: usize, size: usize,
  scale: f32, bound: f32, weightDecay: f32, remaining: f32,
  beta1: f32, rest1: f32, beta2: f32, rest2: f32, stepSize: f32, epsilon: f32,
): void {
  const fours = inFours(size), plain = isPlain(scale, bound, weightDecay);
  walk(true, 0, fours, parameter, gradient, first, second, largest,
    plain, all(scale), all(bound), all(weightDecay), all(remaining),
    all(beta1), all(rest1), all(beta2), all(rest2), all(stepSize), all(epsilon));
  walk(false, fours, size, parameter, gradient, first, second, largest,
    plain, all(scale), all(bound), all(weightDecay), all(remaining),
    all(beta1), all(rest1), all(beta2), all(rest2), all(stepSize), all(epsilon));
}

// @ts-ignore: AssemblyScript's decorator
@inline
function walk(
  four: bool, from: usize, to: usize,
  parameter: usize, gradient: usize, first: usize, second: usize, largest: usize,
  plain: bool, scale: v128, bound: v128, weightDecay: v128, remaining: v128,
  beta1: v128, rest1: v128, beta2: v128, rest2: v128, stepSize: v128, epsilon: v128,
): void {
  for (let i = from; i < to; i += four ? 4 : 1) {
    const at = i << 2;
    const p = load(parameter + at, four);
    let g = load(gradient + at, four);
    if (!plain) g = prepared(g, scale, bound, p, weightDecay);
    const m = blend(load(first + at, four), beta1, g, rest1);
    let v = blend(load(second + at, four), beta2, f32x4.mul(g, g), rest2);
    store(first + at, m, four);
    store(second + at, v, four);
    if (largest) {
      v = f32x4.pmax(load(largest + at, four), v);
      store(largest + at, v, four);
    }
    const step = f32x4.div(f32x4.mul(stepSize, m), f32x4.add(f32x4.sqrt(v), epsilon));
    store(parameter + at, f32x4.sub(f32x4.mul(p, remaining), step), four);
  }
}
