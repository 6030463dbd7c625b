// AssemblyScript, compiled into pcg64.wasm by build.ts: WebAssembly has the 64-bit arithmetic that JavaScript lacks.
//
// PCG64 (XSL-RR): a counter of 128 bits that multiplies and adds, and an output that folds it into 64.
// See O'Neill (2014), PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random Number
// Generation, https://www.pcg-random.org

/** What a stream of random bits remembers: 40 bytes, which `stream.ts` reads and writes in this order. */
@unmanaged
export class Stream {
  stateHigh: u64;
  stateLow: u64;
  /** Odd; streams of different increments never meet. */
  incrementHigh: u64;
  incrementLow: u64;
  /** The upper half of an output whose lower half went to a 32-bit draw, if `hasSpare` is 1. */
  spare: u32;
  hasSpare: u32;
}

const SLOTS: i32 = 4096;
const firstSlot: usize = memory.data(SLOTS * 40, 8);

/** How many streams have room in this memory at once; `stream.ts` says which. */
export function slots(): i32 {
  return SLOTS;
}

/** The address of a slot: what every function below takes as its stream. */
export function slot(index: i32): usize {
  return firstSlot + index * offsetof<Stream>();
}

const MULTIPLIER_HIGH: u64 = 0x2360ed051fc65da4;
const MULTIPLIER_LOW: u64 = 0x4385df649fccf645;

/** The upper 64 of the 128 bits of a product, from the four products of 32-bit halves. */
@inline
export function multiplyHigh(a: u64, b: u64): u64 {
  const aLow = a & 0xffffffff, aHigh = a >> 32;
  const bLow = b & 0xffffffff, bHigh = b >> 32;
  const middle = aHigh * bLow + ((aLow * bLow) >> 32);
  const carry = aLow * bHigh + (middle & 0xffffffff);
  return aHigh * bHigh + (middle >> 32) + (carry >> 32);
}

/**
 * 64 random bits, the hot loop under everything random: the state becomes state × multiplier + increment, modulo
 * 2^128, and its halves, folded into one, are rotated by the number in its six top bits.
 */
@inline
export function next64(stream: Stream): u64 {
  const high = stream.stateHigh, low = stream.stateLow;
  const product = low * MULTIPLIER_LOW;
  const newLow = product + stream.incrementLow;
  const newHigh = multiplyHigh(low, MULTIPLIER_LOW) + high * MULTIPLIER_LOW + low * MULTIPLIER_HIGH +
    stream.incrementHigh + u64(newLow < product);
  stream.stateLow = newLow;
  stream.stateHigh = newHigh;
  return rotr<u64>(newHigh ^ newLow, newHigh >> 58);
}

/** 32 random bits: the lower half of an output and, at the next call, whatever is drawn in between, the upper. */
@inline
export function next32(stream: Stream): u32 {
  if (stream.hasSpare) {
    stream.hasSpare = 0;
    return stream.spare;
  }
  const bits = next64(stream);
  stream.spare = u32(bits >> 32);
  stream.hasSpare = 1;
  return u32(bits);
}

/** Begins a stream whose fields hold 128 bits for the state, 128 for the increment, as they came, and no spare. */
export function seed(stream: Stream): void {
  const high = stream.stateHigh, low = stream.stateLow;
  stream.incrementHigh = (stream.incrementHigh << 1) | (stream.incrementLow >> 63);
  stream.incrementLow = (stream.incrementLow << 1) | 1;
  stream.stateLow = stream.incrementLow + low;
  stream.stateHigh = stream.incrementHigh + high + u64(stream.stateLow < low);
  next64(stream);
}

/** A double in [0, 1), a multiple of 2^-53. */
export function uniform64(stream: Stream): f64 {
  return f64(i64(next64(stream) >> 11)) * (1.0 / 9007199254740992.0);
}

/** A float in [0, 1), a multiple of 2^-24. */
export function uniform32(stream: Stream): f32 {
  return f32(i32(next32(stream) >> 8)) * f32(1.0 / 16777216.0);
}
