import type { Player } from "../agents/agent.ts";
import { inWords } from "../demands/in_words.ts";
import { demandKnown } from "../demands/known.ts";
import type { Seed } from "../random/generator.ts";
import { bootstrapInterval, type Interval } from "./bootstrap.ts";
import { deadline, isOver } from "./deadline.ts";
import { demandPlayers } from "./demand_players.ts";
import { endless, type EnvSource, fresh, playGreedily, policyStream } from "./play.ts";

/** Options of {@linkcode evaluate}. */
export interface EvaluateOptions {
  /** How many episodes to play. Default 100. */
  readonly episodes?: number;
  /** Of the first reset, and of the interval's resampling. Default 0. */
  readonly seed?: Seed;
  /** After how many seconds to stop, positive; the episode that is under way then does not count. Default: never. */
  readonly seconds?: number;
}

/** After so many steps an episode counts as one without an end. */
const tooMany = 1_000_000;

/** How well an agent did. */
export interface Evaluation extends Interval {
  /** The return of every episode, undiscounted. */
  readonly returns: readonly number[];
}

/**
 * Plays episodes greedily and without learning, in a fresh twin of an
 * environment: agent and environment stay as they were. With `seconds` it makes
 * do with the episodes that were over in time; long ones are then a little less
 * likely to be among them. Without it, an episode of a million steps is refused:
 * an agent that acts greedily may go to and fro for ever.
 *
 * @param agent What acts; a policy of one's own will do, as `{ act: (state) => policy[state] }`.
 * @param source The environment, or several copies of one, as `rl.makeVector` makes them, or a function that makes one.
 * @returns The mean return with its 95 % bootstrap interval, and the returns.
 * @throws {TypeError} If agent and environment are swapped or missing, there is no such option, or `seconds` is no number.
 * @throws {RangeError} If `episodes` is not a positive integer, `seconds` is not positive, no episode ended in
 * time, or one does not end at all.
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
  agent: Player<Observation, Action>,
  source: EnvSource<Observation, Action>,
  options: EvaluateOptions = {},
): Promise<Evaluation> {
  demandPlayers(agent, source, { owner: "evaluate", example: "rl.evaluate(agent, env)", learning: false });
  demandKnown("evaluate", options, ["episodes", "seed", "seconds"]);
  const { episodes = 100, seed = 0, seconds } = options;
  if (!Number.isInteger(episodes) || episodes < 1) {
    throw new RangeError(`evaluate: episodes must be an integer of at least 1, got ${inWords(episodes)}`);
  }
  const end = deadline("evaluate", seconds), most = end === Infinity ? tooMany : Infinity;
  const env = fresh("evaluate", source), random = policyStream(seed);
  const returns: number[] = [];
  while (returns.length < episodes && !isOver(end)) {
    const start = env.reset(returns.length === 0 ? { seed } : {});
    let sum = 0;
    const onStep = ({ reward }: { reward: number }) => sum += reward;
    const ended = await playGreedily(agent, env, start, { random, onStep, deadline: end, most });
    if (ended) returns.push(sum);
    else if (!isOver(end)) throw endless("evaluate", most);
  }
  if (returns.length === 0) {
    throw new RangeError(
      `evaluate: no episode ended within ${seconds} s; put rl.timeLimit(env, { steps }) around the environment, ` +
        "since an agent that acts greedily may go to and fro for ever, or give it more seconds",
    );
  }
  return { ...bootstrapInterval(returns, { seed }), returns };
}
