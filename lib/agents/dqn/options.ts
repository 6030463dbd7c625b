import { demandKnown } from "../../demands/known.ts";
import { demandCount, demandWithin } from "../../demands/values.ts";
import { demandSizes } from "../../nn/networks/options.ts";
import type { Seed } from "../../random/generator.ts";
import { linear, type Schedule } from "../../rules/schedule.ts";
import { schedule, type Setting } from "../../rules/setting.ts";

/** Options of `Dqn`. */
export interface DqnOptions {
  /** The widths of the hidden layers. Default [128, 128]. */
  readonly hidden?: readonly number[];
  /** Of Adam; a schedule counts updates. Default 0.001. */
  readonly learningRate?: Setting;
  /** γ in [0, 1]: how much a reward is worth one step later. Default 0.99. */
  readonly discount?: number;
  /** ε in [0, 1]: how often to explore. Default from 1 to 0.05 in 5,000 steps. */
  readonly epsilon?: Setting;
  /** How many transitions an update learns from. Default 32. */
  readonly batchSize?: number;
  /** How many transitions are remembered. Default 50,000. */
  readonly memorySize?: number;
  /** How many steps are remembered before the first update; at least one batch. Default 1,000. */
  readonly learningStarts?: number;
  /** An update every so many steps. Default 1. */
  readonly trainEvery?: number;
  /** The target network takes over the weights every so many updates. Default 500. */
  readonly targetEvery?: number;
  /**
   * The weights to act by are renewed every so many updates. Default 1. On a GPU each time waits for it for some
   * 10 ms, and a larger number is faster; the actions are then chosen by weights that are so many updates old.
   */
  readonly actingEvery?: number;
  /** Of the weights, of exploration and of what is drawn from memory. Default 0. */
  readonly seed?: Seed;
}

/** The options with their defaults, as an agent uses them. */
export type DqnSettings = Readonly<Required<Omit<DqnOptions, "learningRate" | "epsilon">>> & {
  readonly learningRate: Schedule;
  readonly epsilon: Schedule;
  /** The names of the options that change. */
  readonly scheduled: readonly string[];
};

const counts = [
  "batchSize",
  "memorySize",
  "learningStarts",
  "trainEvery",
  "targetEvery",
  "actingEvery",
] as const;

/** The names of the options that are numbers and do not change. */
export const dqnNumbers = ["discount", ...counts] as const;

/**
 * The options, checked, with their defaults.
 *
 * @throws {TypeError} If one is of the wrong kind, or there is no such option.
 * @throws {RangeError} If one is out of its range.
 */
export function dqnSettings(options: DqnOptions): DqnSettings {
  demandKnown("Dqn", options, ["hidden", "learningRate", "epsilon", ...dqnNumbers, "seed"]);
  const {
    hidden = [128, 128],
    learningRate = 0.001,
    discount = 0.99,
    epsilon = linear(1, 0.05, 5000),
    batchSize = 32,
    memorySize = 50_000,
    learningStarts = 1000,
    trainEvery = 1,
    targetEvery = 500,
    actingEvery = 1,
    seed = 0,
  } = options;
  const numbers = { discount, batchSize, memorySize, learningStarts, trainEvery, targetEvery, actingEvery };
  demandSizes("Dqn", "hidden", hidden, 0);
  demandWithin("Dqn", "discount", discount, 0, 1);
  for (const name of counts) demandCount("Dqn", name, numbers[name]);
  if (batchSize > Math.min(learningStarts, memorySize)) {
    throw new RangeError(
      `Dqn: batchSize must not be above learningStarts, ${learningStarts}, and memorySize, ${memorySize}, got ${batchSize}`,
    );
  }
  return {
    ...numbers,
    hidden: [...hidden],
    learningRate: schedule("Dqn", "learningRate", learningRate, 0, Infinity),
    epsilon: schedule("Dqn", "epsilon", epsilon, 0, 1),
    scheduled: Object.entries({ learningRate, epsilon })
      .filter(([, setting]) => typeof setting === "function").map(([name]) => name),
    seed,
  };
}
