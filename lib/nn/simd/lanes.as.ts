// AssemblyScript: what the rules of all updates are made of. A rule is written once, for four numbers at a
// time; the last few run through it one by one, in the first of four lanes.

/** The same number in all lanes. The rules make them before their loops: the machine would in every round. */
// @ts-ignore: AssemblyScript's decorator
@inline
export function all(number: f32): v128 {
  return f32x4.splat(number);
}

/** How many of `size` numbers are taken four at a time. */
// @ts-ignore: AssemblyScript's decorator
@inline
export function inFours(size: usize): usize {
  return size & ~3;
}

/** Four numbers, or one of them and zeros. */
// @ts-ignore: AssemblyScript's decorator
@inline
export function load(at: usize, four: bool): v128 {
  return four ? v128.load(at) : v128.load32_zero(at);
}

/** Puts four numbers back, or the first of them. */
// @ts-ignore: AssemblyScript's decorator
@inline
export function store(at: usize, numbers: v128, four: bool): void {
  if (four) v128.store(at, numbers);
  else v128.store32_lane(at, numbers, 0);
}

/** numbers · factor + others · share. */
// @ts-ignore: AssemblyScript's decorator
@inline
export function blend(numbers: v128, factor: v128, others: v128, share: v128): v128 {
  return f32x4.add(f32x4.mul(numbers, factor), f32x4.mul(others, share));
}

/** Whether gradients are used as they are, which saves a fifth of the time. */
// @ts-ignore: AssemblyScript's decorator
@inline
export function isPlain(scale: f32, bound: f32, weightDecay: f32): bool {
  return scale == 1 && bound == Infinity && weightDecay == 0;
}

/** A gradient as the rules use it: scaled, within ±bound, with some of the parameter in it (weight decay). */
// @ts-ignore: AssemblyScript's decorator
@inline
export function prepared(gradient: v128, scale: v128, bound: v128, parameter: v128, weightDecay: v128): v128 {
  const scaled = f32x4.mul(gradient, scale);
  const within = f32x4.pmax(f32x4.neg(bound), f32x4.pmin(bound, scaled));
  return f32x4.add(within, f32x4.mul(parameter, weightDecay));
}
