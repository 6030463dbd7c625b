import type { Player } from "../agents/agent.ts";
import { demandKnown } from "../demands/known.ts";
import type { Scene } from "../envs/scene.ts";
import type { Seed } from "../random/generator.ts";
import { deadline } from "./deadline.ts";
import { demandPlayers } from "./demand_players.ts";
import { endless, type EnvSource, fresh, playGreedily, policyStream } from "./play.ts";

/** Options of {@linkcode record}. */
export interface RecordOptions {
  /** Of the reset. Default 0. */
  readonly seed?: Seed;
  /** After how many seconds to cut the episode short, positive. Default: never. */
  readonly seconds?: number;
}

/** So many pictures fill memory, and nobody watches them to the end. */
const tooMany = 20_000;

/** One episode to be watched: `frames[0]` is the start, `frames[t + 1]` what `actions[t]` led to. */
export interface Recording<Action = unknown> {
  /** The environment's id. */
  readonly id: string;
  /** The pictures, one more than there are steps. */
  readonly frames: readonly Scene[];
  /** What was done, step by step. */
  readonly actions: readonly Action[];
  /** What it earned, step by step. */
  readonly rewards: readonly number[];
  /** The sum of the rewards. */
  readonly return: number;
  /** How many steps were taken: one less than there are frames. */
  readonly length: number;
}

/**
 * Plays one episode greedily and without learning, in a fresh twin of an
 * environment, and keeps every picture for `rl.animate`. With `seconds` an
 * episode that takes longer is cut: the recording holds its beginning, of at
 * most 20,000 steps. Without it, a longer episode is refused.
 *
 * @param agent What acts; a policy of one's own will do, as `{ act: (state) => policy[state] }`.
 * @param source The environment, or several copies of one, as `rl.makeVector` makes them, or a function that makes one.
 * @throws {TypeError} If agent and environment are swapped or missing, there is no such option, or `seconds` is no number.
 * @throws {RangeError} If `seconds` is not positive, or the episode goes on and on.
 * @throws {Interrupted} If the stop button was pressed.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("CartPole-v1");
 * const recording = await rl.record(new rl.RandomAgent(env), env, { seed: 2 });
 * recording.frames.length === recording.length + 1; // true
 * ```
 */
export async function record<Observation, Action>(
  agent: Player<Observation, Action>,
  source: EnvSource<Observation, Action>,
  options: RecordOptions = {},
): Promise<Recording<Action>> {
  demandPlayers(agent, source, { owner: "record", example: "rl.record(agent, env)", learning: false });
  demandKnown("record", options, ["seed", "seconds"]);
  const { seed = 0, seconds } = options;
  const end = deadline("record", seconds);
  const env = fresh("record", source);
  const start = env.reset({ seed });
  const frames: Scene[] = [env.render()], actions: Action[] = [], rewards: number[] = [];
  const ended = await playGreedily(agent, env, start, {
    random: policyStream(seed),
    deadline: end,
    most: tooMany,
    onStep: ({ reward }, action) => {
      actions.push(action);
      rewards.push(reward);
      frames.push(env.render());
    },
  });
  if (!ended && end === Infinity) throw endless("record", tooMany);
  return {
    id: env.spec.id,
    frames,
    actions,
    rewards,
    return: rewards.reduce((sum, reward) => sum + reward, 0),
    length: actions.length,
  };
}
