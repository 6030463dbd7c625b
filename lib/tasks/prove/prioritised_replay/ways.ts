import type { Memory, MemoryOptions } from "../../../replay/memory.ts";
import { PrioritizedReplay } from "../../../replay/prioritized_replay.ts";
import { ReplayMemory } from "../../../replay/replay_memory.ts";
import { linear } from "../../../rules/schedule.ts";

/** Makes an empty memory; after so many batches the weights of a prioritised one take back all of the bias. */
export type Way = (options: MemoryOptions, batches: number) => Memory;

const byError = { variant: "proportional", priorityExponent: 0.6, offset: 1e-6 } as const;
const byRank = { variant: "rank", priorityExponent: 0.7 } as const;

/**
 * How transitions are drawn: all alike, or by |δ| with the exponents that the paper chose for Atari.
 *
 * @see Schaul et al. (2016), Prioritized Experience Replay, section 4 and table 3
 */
export const ways: { readonly [name: string]: Way } = {
  uniform: (options) => new ReplayMemory(options),
  proportional: (options, batches) =>
    new PrioritizedReplay({ ...options, ...byError, importanceExponent: linear(0.4, 1, batches) }),
  "rank-based": (options, batches) =>
    new PrioritizedReplay({ ...options, ...byRank, importanceExponent: linear(0.5, 1, batches) }),
};

/**
 * The same, and two more. Weights are divided by the largest, that of the
 * transition least likely to be drawn: with a tiny offset and a value that is
 * right, all others count for next to nothing. So here are a larger offset, and
 * no weights at all.
 */
export const waysAndMore: { readonly [name: string]: Way } = {
  ...ways,
  "offset 0.01": (options, batches) =>
    new PrioritizedReplay({
      ...options,
      ...byError,
      offset: 0.01,
      importanceExponent: linear(0.4, 1, batches),
    }),
  "no weights": (options) => new PrioritizedReplay({ ...options, ...byError, importanceExponent: 0 }),
};
