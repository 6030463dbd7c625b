import { inWords } from "../../demands/in_words.ts";
import { demandKnown } from "../../demands/known.ts";
import { demandSingle, demandWithin } from "../../demands/values.ts";
import { linear, type Schedule } from "../../rules/schedule.ts";
import { schedule, type Setting } from "../../rules/setting.ts";
import type { MemoryOptions } from "../memory.ts";

/** Options of `PrioritizedReplay`. */
export interface PrioritizedReplayOptions extends MemoryOptions {
  /** Whether |δ| itself decides how often a transition is drawn, or its rank among all. Default `"proportional"`. */
  readonly variant?: "proportional" | "rank";
  /** α in [0, 1]: how much priorities count; with 0 all are drawn alike. Default 0.6. */
  readonly priorityExponent?: number;
  /**
   * β in [0, 1]: how much of the bias the weights take back; 1 is all of it. A schedule counts the batches that were
   * drawn. Default from 0.4 to 1 in 50,000 batches.
   */
  readonly importanceExponent?: Setting;
  /**
   * What is added to |δ|, above 0, so that no transition is left out for ever; not used by ranks. The weights are
   * divided by that of the least likely transition: one whose error is nearly 0 makes all others small, and a larger
   * offset, such as 0.01, less so. Default 1e-6.
   */
  readonly offset?: number;
}

const names = [
  "capacity",
  "observationSize",
  "variant",
  "priorityExponent",
  "importanceExponent",
  "offset",
] as const;

/** The options that are no sizes, with their defaults. */
export interface PrioritizedSettings {
  readonly importanceExponent: Schedule;
  /** What a memory must share to go on from another's snapshot. */
  readonly compared: {
    readonly variant: "proportional" | "rank";
    readonly priorityExponent: number;
    readonly offset: number;
  };
}

/**
 * The options, checked.
 *
 * @throws {TypeError} If one is of another kind, or there is no such option.
 * @throws {RangeError} If one is out of its range.
 */
export function prioritizedSettings(owner: string, options: PrioritizedReplayOptions): PrioritizedSettings {
  demandKnown(owner, options, names);
  const {
    variant = "proportional",
    priorityExponent = 0.6,
    importanceExponent = linear(0.4, 1, 50_000),
    offset = 1e-6,
  } = options;
  if (variant !== "proportional" && variant !== "rank") {
    throw new TypeError(`${owner}: variant must be "proportional" or "rank", got ${inWords(variant)}`);
  }
  demandWithin(owner, "priorityExponent", priorityExponent, 0, 1);
  demandSingle(owner, "offset", offset);
  if (Math.fround(offset) <= 0) {
    throw new RangeError(`${owner}: offset must be above 0, also in 32 bits, got ${offset}`);
  }
  return {
    importanceExponent: schedule(owner, "importanceExponent", importanceExponent, 0, 1),
    compared: { variant, priorityExponent, offset },
  };
}
