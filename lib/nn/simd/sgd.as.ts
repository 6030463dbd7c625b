// AssemblyScript: stochastic gradient descent, with and without momentum, in one pass.
import { all, blend, inFours, isPlain, load, prepared, store } from "./lanes.as";

/**
 * Moves `size` numbers at `parameter` in place. `velocity` is where momentum is kept, or 0. The direction is
 * `ownShare` of the gradient and `velocityShare` of the velocity: 0 and 1, or with Nesterov's 1 and momentum.
 */
export function sgd(
  parameter: usize, gradient: usize, velocity: usize, size: usize,
  scale: f32, bound: f32, weightDecay: f32,
  momentum: f32, share: f32, ownShare: f32, velocityShare: f32, learningRate: f32,
): void {
  const fours = inFours(size), plain = isPlain(scale, bound, weightDecay);
  walk(true, 0, fours, parameter, gradient, velocity,
    plain, all(scale), all(bound), all(weightDecay),
    all(momentum), all(share), all(ownShare), all(velocityShare), all(learningRate));
  walk(false, fours, size, parameter, gradient, velocity,
    plain, all(scale), all(bound), all(weightDecay),
    all(momentum), all(share), all(ownShare), all(velocityShare), all(learningRate));
}

// @ts-ignore: AssemblyScript's decorator
@inline
function walk(
  four: bool, from: usize, to: usize,
  parameter: usize, gradient: usize, velocity: usize,
  plain: bool, scale: v128, bound: v128, weightDecay: v128,
  momentum: v128, share: v128, ownShare: v128, velocityShare: v128, learningRate: v128,
): void {
  for (let i = from; i < to; i += four ? 4 : 1) {
    const at = i << 2;
    const p = load(parameter + at, four);
    let g = load(gradient + at, four);
    if (!plain) g = prepared(g, scale, bound, p, weightDecay);
    let direction = g;
    if (velocity) {
      const v = blend(load(velocity + at, four), momentum, g, share);
      store(velocity + at, v, four);
      direction = blend(g, ownShare, v, velocityShare);
    }
    store(parameter + at, f32x4.sub(p, f32x4.mul(learningRate, direction)), four);
  }
}
