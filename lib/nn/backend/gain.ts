/** What is asked of a network to know how much work it is. */
export interface NetworkWork {
  /** Multiplications, each with an addition, of one input's way through the network, convolutions included. */
  readonly multiplyAdds: number;
}

/**
 * How many multiply-adds a batch's way through a network must take before a GPU
 * is worth it. `tests/bench/backends.ts` measures what it follows from, here
 * with two cores of a server:
 *
 * - On WebGPU JavaScript takes 5 to 10 ms to record the kernels of a step, whatever
 *   their size, and every read-back takes 11 ms and more.
 * - On wasm a step takes half a millisecond for every million: 15 ms for these,
 *   with convolutions 10 ms.
 *
 * That a GPU computes them in less time than they take to record is assumed.
 * MinAtar's small convolutions (5 million, 3 ms) stay on wasm, Atari's (300
 * million, 100 ms) do not.
 */
export const WORTHWHILE = 30_000_000;

/** Why a training step gains from a GPU, or undefined where it does not. */
export function gainOf(network: NetworkWork | undefined, batchSize: number): string | undefined {
  const work = (network?.multiplyAdds ?? 0) * batchSize;
  return work >= WORTHWHILE
    ? `${work.toLocaleString("en-US")} multiply-adds a batch gain from it`
    : undefined;
}
