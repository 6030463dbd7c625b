import type { Agent } from "../agents/agent.ts";
import { demandKnown } from "../envs/options.ts";
import type { Seed } from "../random/generator.ts";
import { bootstrapInterval, type Interval } from "./bootstrap.ts";
import { type EnvSource, fresh, playGreedily, policyStream } from "./play.ts";

/** Options of {@linkcode evaluate}. */
export interface EvaluateOptions {
  /** How many episodes to play. Default 100. */
  readonly episodes?: number;
  /** Of the first reset, and of the interval's resampling. Default 0. */
  readonly seed?: Seed;
}

/** How well an agent did. */
export interface Evaluation extends Interval {
  /** The return of every episode, undiscounted. */
  readonly returns: readonly number[];
}

/**
 * Plays episodes greedily and without learning, in a fresh twin of an
 * environment: agent and environment stay as they were.
 *
 * @param source The environment, or a function that makes one.
 * @returns The mean return with its 95 % bootstrap interval, and the returns.
 * @throws {TypeError} If there is no such option.
 * @throws {RangeError} If `episodes` is not a positive integer.
 * @throws {Interrupted} If the stop button was pressed.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("CartPole-v1");
 * const { mean, low, high } = await rl.evaluate(new rl.RandomAgent(env), env, { episodes: 20 });
 * low <= mean && mean <= high; // true
 * ```
 */
export async function evaluate<Observation, Action>(
  agent: Agent<Observation, Action>,
  source: EnvSource<Observation, Action>,
  options: EvaluateOptions = {},
): Promise<Evaluation> {
  demandKnown("evaluate", options, ["episodes", "seed"]);
  const { episodes = 100, seed = 0 } = options;
  if (!Number.isInteger(episodes) || episodes < 1) {
    throw new RangeError(`evaluate: episodes must be an integer of at least 1, got ${episodes}`);
  }
  const env = fresh(source), random = policyStream(seed);
  const returns: number[] = [];
  while (returns.length < episodes) {
    const start = env.reset(returns.length === 0 ? { seed } : {});
    let sum = 0;
    await playGreedily(agent, env, start, { random, onStep: ({ reward }) => sum += reward });
    returns.push(sum);
  }
  return { ...bootstrapInterval(returns, { seed }), returns };
}
