// AssemblyScript, compiled into pcg64.wasm by build.ts.
//
// Integers below a bound, all equally likely.
// See Lemire (2019), Fast Random Integer Generation in an Interval, https://arxiv.org/abs/1805.10941
import { multiplyHigh, next32, next64, Stream } from "./pcg64.as";

/**
 * An integer in [0, bound): the upper half of bits × bound. Some results would come up once more often than the
 * others; the lower half tells, and the bits are drawn again. A bound of 0 stands for 2^32, one of 1 draws nothing.
 */
export function below32(stream: Stream, bound: u32): u32 {
  if (bound == 1) return 0;
  if (bound == 0) return next32(stream);
  let product = u64(next32(stream)) * bound;
  if (u32(product) < bound) {
    const threshold: u32 = (u32(0) - bound) % bound; // 2^32 mod bound: how many lower halves are too many
    while (u32(product) < threshold) product = u64(next32(stream)) * bound;
  }
  return u32(product >> 32);
}

/** The same from 64 random bits, for bounds above 2^32. A bound of 0 stands for 2^64. */
export function below64(stream: Stream, bound: u64): u64 {
  let bits = next64(stream);
  if (bound == 0) return bits;
  if (bits * bound < bound) {
    const threshold: u64 = (u64(0) - bound) % bound;
    while (bits * bound < threshold) bits = next64(stream);
  }
  return multiplyHigh(bits, bound);
}

/** An integer in [0, last] as shuffling draws it: as many bits as `last` has, and again while they exceed it. */
export function upTo(stream: Stream, last: u32): u32 {
  if (last == 0) return 0;
  const mask = u32(0xffffffff) >> clz(last);
  let value = next32(stream) & mask;
  while (value > last) value = next32(stream) & mask;
  return value;
}
