import { demandKnown } from "../../demands/known.ts";
import { demandCount, demandFlag, demandWithin } from "../../demands/values.ts";
import { demandSizes } from "../../nn/networks/options.ts";
import { linear, type Schedule } from "../../rules/schedule.ts";
import { schedule } from "../../rules/setting.ts";
import { lossOf } from "./loss.ts";
import type { DqnOptions, OwnLoss } from "./options.ts";
import { demandOwnParts } from "./own_parts.ts";

/** The options with their defaults, as an agent uses them. */
export type DqnSettings =
  & Readonly<Required<Omit<DqnOptions, "learningRate" | "epsilon" | "loss" | Own>>>
  & Readonly<Pick<DqnOptions, Own>>
  & {
    readonly learningRate: Schedule;
    readonly epsilon: Schedule;
    readonly loss: OwnLoss;
    /** Its name, or `"own"`. */
    readonly lossName: string;
    /** The names of the options that change. */
    readonly scheduled: readonly string[];
  };

/** What stands in the place of a part of the agent's making, or is not there. */
type Own = "network" | "optimiser" | "memory" | "actionMask";

const counts = [
  "nStep",
  "batchSize",
  "memorySize",
  "learningStarts",
  "trainEvery",
  "targetEvery",
  "actingEvery",
] as const;
const flags = ["dueling", "doubleQ"] as const;
const others = [
  "hidden",
  "network",
  "learningRate",
  "optimiser",
  "loss",
  "actionMask",
  "epsilon",
  "memory",
] as const;

/** The names of the options that are numbers and do not change. */
export const dqnNumbers = ["discount", "tau", ...counts] as const;

/**
 * The options, checked, with their defaults.
 *
 * @throws {TypeError} If one is of the wrong kind, there is no such option, or two contradict each other.
 * @throws {RangeError} If one is out of its range.
 */
export function dqnSettings(options: DqnOptions): DqnSettings {
  demandKnown("Dqn", options, [...others, ...flags, ...dqnNumbers, "seed"]);
  demandOwnParts(options);
  const {
    hidden = [128, 128],
    dueling = false,
    learningRate = 0.001,
    loss = "huber",
    discount = 0.99,
    nStep = 1,
    doubleQ = false,
    epsilon = linear(1, 0.05, 5000),
    batchSize = 32,
    memorySize = options.memory?.capacity ?? 50_000,
    learningStarts = 1000,
    trainEvery = 1,
    targetEvery = 100,
    tau = 1,
    actingEvery = 1,
    seed = 0,
    network,
    optimiser,
    memory,
    actionMask,
  } = options;
  const numbers = {
    discount,
    tau,
    nStep,
    batchSize,
    memorySize,
    learningStarts,
    trainEvery,
    targetEvery,
    actingEvery,
  };
  demandSizes("Dqn", "hidden", hidden, 0);
  for (const [name, flag] of Object.entries({ dueling, doubleQ })) demandFlag("Dqn", name, flag);
  demandWithin("Dqn", "discount", discount, 0, 1);
  demandWithin("Dqn", "tau", tau, 0, 1);
  if (tau === 0) {
    throw new RangeError("Dqn: tau must be above 0, got 0; the target network would never follow");
  }
  for (const name of counts) demandCount("Dqn", name, numbers[name]);
  if (batchSize > Math.min(learningStarts, memorySize)) {
    throw new RangeError(
      `Dqn: batchSize must not be above learningStarts, ${learningStarts}, and memorySize, ${memorySize}, got ${batchSize}`,
    );
  }
  return {
    ...numbers,
    hidden: [...hidden],
    dueling,
    doubleQ,
    network,
    optimiser,
    memory,
    actionMask,
    loss: lossOf(loss),
    lossName: typeof loss === "string" ? loss : "own",
    learningRate: schedule("Dqn", "learningRate", learningRate, 0, Infinity),
    epsilon: schedule("Dqn", "epsilon", epsilon, 0, 1),
    scheduled: Object.entries({ learningRate, epsilon })
      .filter(([, setting]) => typeof setting === "function").map(([name]) => name),
    seed,
  };
}
