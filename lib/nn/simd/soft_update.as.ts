// AssemblyScript: a target's parameter follows its online twin.
import { all, blend, inFours, load, store } from "./lanes.as";

/** target ← target · remaining + online · tau, in place; a copy where nothing remains. */
export function softUpdate(target: usize, online: usize, size: usize, remaining: f32, tau: f32): void {
  if (remaining == 0) {
    memory.copy(target, online, size << 2);
    return;
  }
  const fours = inFours(size);
  walk(true, 0, fours, target, online, all(remaining), all(tau));
  walk(false, fours, size, target, online, all(remaining), all(tau));
}

// @ts-ignore: AssemblyScript's decorator
@inline
function walk(
  four: bool, from: usize, to: usize, target: usize, online: usize, remaining: v128, tau: v128,
): void {
  for (let i = from; i < to; i += four ? 4 : 1) {
    const at = i << 2;
    store(target + at, blend(load(target + at, four), remaining, load(online + at, four), tau), four);
  }
}
