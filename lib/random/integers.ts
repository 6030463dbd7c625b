import { below32, below64 } from "./pcg64.wasm";
import type { Stream } from "./stream.ts";

/** An integer as `Generator.integers` describes it: in [low, high), or in [0, low) without a second bound. */
export function integers(stream: Stream, low: number | bigint, high?: number | bigint): number | bigint {
  if (typeof low === "number" && typeof high === "number") return integer(stream, low, high);
  if (typeof low === "bigint" && typeof high === "bigint") return bigInteger(stream, low, high);
  if (typeof low === "number" && high === undefined) return integer(stream, 0, low);
  if (typeof low === "bigint" && high === undefined) return bigInteger(stream, 0n, low);
  throw wrongBounds(low, high);
}

function integer(stream: Stream, low: number, high: number): number {
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || low >= high) throw wrongBounds(low, high);
  // On the way to WebAssembly a bound of 2^32 becomes 0, which stands for it there; the result comes back signed.
  if (high - low <= 2 ** 32) return low + (below32(stream.address, high - low) >>> 0);
  return Number(bigInteger(stream, BigInt(low), BigInt(high)));
}

function bigInteger(stream: Stream, low: bigint, high: bigint): bigint {
  if (low >= high || low < -(2n ** 63n) || high > 2n ** 63n) throw wrongBounds(low, high);
  const bound = high - low;
  if (bound <= 2n ** 32n) return low + BigInt(below32(stream.address, Number(bound)) >>> 0);
  return low + BigInt.asUintN(64, below64(stream.address, bound));
}

/** The error for bounds that are none. */
function wrongBounds(low: unknown, high: unknown): RangeError | TypeError {
  if (typeof low !== typeof high || typeof low !== "number" && typeof low !== "bigint") {
    const second = high === undefined ? "" : ` and ${typeof high} ${high}`;
    return new TypeError(
      `Generator: integers needs two numbers or two bigints, or one of them, got ${typeof low} ${low}${second}`,
    );
  }
  const range = typeof low === "bigint"
    ? "from -(2 ** 63) to 2 ** 63"
    : "of at most 53 bits (beyond them, bigints)";
  return new RangeError(`Generator: integers needs low < high, integers ${range}, got ${low} and ${high}`);
}
