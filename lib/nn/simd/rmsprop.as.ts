// AssemblyScript: RMSprop, centred or not, with and without momentum, in one pass.
import { all, blend, inFours, isPlain, load, prepared, store } from "./lanes.as";

/**
 * Moves `size` numbers at `parameter` in place, and the means with them. `mean` is where the centred kind
 * keeps the gradients' mean, `velocity` where momentum is kept; either may be 0.
 */
export function rmsprop(
  parameter: usize, gradient: usize, squares: usize, mean: usize, velocity: usize, size: usize,
  scale: f32, bound: f32, weightDecay: f32,
  smoothing: f32, share: f32, momentum: f32, learningRate: f32, epsilon: f32,
): void {
  const fours = inFours(size), plain = isPlain(scale, bound, weightDecay);
  walk(true, 0, fours, parameter, gradient, squares, mean, velocity,
    plain, all(scale), all(bound), all(weightDecay),
    all(smoothing), all(share), all(momentum), all(learningRate), all(epsilon));
  walk(false, fours, size, parameter, gradient, squares, mean, velocity,
    plain, all(scale), all(bound), all(weightDecay),
    all(smoothing), all(share), all(momentum), all(learningRate), all(epsilon));
}

// @ts-ignore: AssemblyScript's decorator
@inline
function walk(
  four: bool, from: usize, to: usize,
  parameter: usize, gradient: usize, squares: usize, mean: usize, velocity: usize,
  plain: bool, scale: v128, bound: v128, weightDecay: v128,
  smoothing: v128, share: v128, momentum: v128, learningRate: v128, epsilon: v128,
): void {
  for (let i = from; i < to; i += four ? 4 : 1) {
    const at = i << 2;
    const p = load(parameter + at, four);
    let g = load(gradient + at, four);
    if (!plain) g = prepared(g, scale, bound, p, weightDecay);
    let spread = blend(load(squares + at, four), smoothing, f32x4.mul(g, g), share);
    store(squares + at, spread, four);
    if (mean) {
      const m = blend(load(mean + at, four), smoothing, g, share);
      store(mean + at, m, four);
      // Rounding can take the variance of gradients that hardly vary below zero, where it has no root.
      spread = f32x4.pmax(all(0), f32x4.sub(spread, f32x4.mul(m, m)));
    }
    let direction = f32x4.div(g, f32x4.add(f32x4.sqrt(spread), epsilon));
    if (velocity) {
      direction = f32x4.add(f32x4.mul(load(velocity + at, four), momentum), direction);
      store(velocity + at, direction, four);
    }
    store(parameter + at, f32x4.sub(p, f32x4.mul(learningRate, direction)), four);
  }
}
