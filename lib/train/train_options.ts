import type { Transition } from "../agents/agent.ts";
import { inWords } from "../demands/in_words.ts";
import { demandKnown } from "../demands/known.ts";
import type { Seed } from "../random/generator.ts";
import { deadline } from "./deadline.ts";

/** When a run of `rl.train` ends: after so many episodes, steps or seconds, whichever comes first. */
export interface TrainLimits {
  /**
   * How many episodes to play; `Infinity` plays until the loop around it ends. Default `Infinity` beside `steps`.
   * Where episodes of several copies end in the same step, those beyond the number are learnt from, but not yielded.
   */
  readonly episodes?: number;
  /**
   * How many steps to take, of all copies together; the episodes that are under way then are not yielded. Several
   * copies stop at the first whole step of all that comes to so many. Default `Infinity` beside `episodes`.
   */
  readonly steps?: number;
  /** After how many seconds to stop, positive; the episodes that are under way then are not yielded. Default: never. */
  readonly seconds?: number;
}

/** Options of `rl.train` with a single environment. One of `episodes` and `steps` must be given. */
export interface TrainOptions<Observation, Action> extends TrainLimits {
  /** Of the environment's first reset; without it the environment's stream goes on. */
  readonly seed?: Seed;
  /** The reward that the agent learns from, in place of the environment's; the episodes' returns stay as they are. */
  readonly shapeReward?: (transition: Transition<Observation, Action>) => number;
}

/** Options of `rl.train` with several copies of an environment. One of `episodes` and `steps` must be given. */
export interface VectorTrainOptions extends TrainLimits {
  /** Of a reset of all copies, as {@linkcode VectorEnv.reset} takes it; without it they go on from where they stand. */
  readonly seed?: Seed | readonly Seed[];
}

/** How `rl.train` is called. */
export const trainExample = "rl.train(agent, env, { episodes: 500 })";

/**
 * Refuses options by which no run can be made.
 *
 * @param options What was given.
 * @param vector Whether the run is to be in several copies.
 * @throws {TypeError} If they are missing, say neither how many episodes nor how many steps, or there is no such option.
 * @throws {RangeError} If a limit is none.
 */
export function demandTrainOptions(
  options: TrainLimits & { readonly shapeReward?: unknown },
  vector: boolean,
): void {
  const needed = `train: options must say how many episodes or steps, got ${inWords(options)}; ` +
    `write ${trainExample}`;
  if (typeof options !== "object") throw new TypeError(needed);
  demandKnown("train", options, ["episodes", "steps", "seed", "shapeReward", "seconds"]);
  const { episodes, steps, seconds, shapeReward } = options;
  if (episodes === undefined && steps === undefined) throw new TypeError(needed);
  demandLimit("episodes", episodes);
  demandLimit("steps", steps);
  deadline("train", seconds);
  if (vector && shapeReward !== undefined) {
    throw new TypeError(
      "train: shapeReward is told one transition, and several copies make many at once; " +
        "shape the rewards in learnBatch, or train in a single environment",
    );
  }
}

function demandLimit(name: string, limit: number = Infinity): void {
  if ((Number.isInteger(limit) || limit === Infinity) && limit >= 0) return;
  throw new RangeError(
    `train: ${name} must be a whole number of at least 0, or Infinity, got ${inWords(limit)}`,
  );
}
