import type { Agent } from "../agents/agent.ts";
import type { VectorAgent } from "../agents/vector_agent.ts";
import type { Env } from "../envs/env.ts";
import { VectorEnv } from "../envs/vector/vector_env.ts";
import { demandAwait } from "./demand_await.ts";
import { demandPlayers } from "./demand_players.ts";
import type { Episode } from "./episode.ts";
import { singleTraining } from "./single_training.ts";
import {
  demandTrainOptions,
  trainExample,
  type TrainOptions,
  type VectorTrainOptions,
} from "./train_options.ts";
import { vectorTraining } from "./vector_training.ts";

/**
 * Lets an agent act in an environment and learn from every step, and yields at
 * the end of every episode. The loop around it is yours: stop, plot, print, or
 * change things as you like. The event loop gets its turn at least every 50 ms,
 * or after an update of the agent that takes longer, so that live outputs flow
 * and the stop button works. With `seconds` it ends
 * by itself after so much time, your own code in the loop included, as if there
 * were no more episodes: what was learnt stays. `steps` ends it likewise, after
 * so many steps. An environment whose episodes never end, as those of Chain and
 * Pendulum without a version, needs one of the two, or a `rl.timeLimit` around it.
 *
 * @throws {TypeError} If agent and environment are swapped or missing, or the agent is one for several copies alone;
 *   if there are neither `episodes` nor `steps`, or there is no such option, or `seconds` is no number; if `await` is
 *   missing in the loop, or `shapeReward` returns no finite number.
 * @throws {RangeError} If `episodes` or `steps` is not a whole number of at least 0, or Infinity, or `seconds` is not
 *   positive.
 * @throws {Interrupted} If the stop button was pressed; agent and environment can be used on.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const env = rl.make("CartPole-v1");
 * const agent = new rl.RandomAgent(env, { seed: 0 });
 * const returns: number[] = [];
 * for await (const episode of rl.train(agent, env, { episodes: 10, seed: 0 })) {
 *   returns.push(episode.return);
 * }
 * ```
 */
export function train<Observation, Action>(
  agent: Agent<Observation, Action>,
  env: Env<Observation, Action>,
  options: TrainOptions<Observation, Action>,
): AsyncGenerator<Episode, void, undefined>;
/**
 * Lets an agent act in several copies of an environment at once, as
 * `rl.makeVector` makes them, and learn from every step of all. It yields at the
 * end of every episode: those that end in the same step one after the other, in
 * the order of the copies, when the agent has learnt from it.
 *
 * With a seed the copies begin anew; without one they go on from where they
 * stand, in the middle of their episodes, whose steps and rewards before this
 * run then count in `episode.length` and `episode.return`.
 *
 * @throws {TypeError} As with a single environment; and if there is a `shapeReward`.
 *
 * @example
 * ```ts
 * import * as rl from "bellman";
 *
 * const vector = rl.makeVector("FrozenLake-v1", 4), table = new rl.QLearning(rl.make(vector.spec));
 * const agent: rl.VectorAgent<number, number> = {
 *   actBatch: (squares) => squares.map((square) => table.act(square)),
 *   learnBatch({ observations, actions, rewards, nextObservations, terminated, truncated }) {
 *     for (const [copy, observation] of observations.entries()) {
 *       table.learn({
 *         observation,
 *         action: actions[copy],
 *         reward: rewards[copy],
 *         nextObservation: nextObservations[copy],
 *         terminated: terminated[copy] === 1,
 *         truncated: truncated[copy] === 1,
 *       });
 *     }
 *   },
 *   dispose() {},
 * };
 * const returns: number[] = [];
 * for await (const episode of rl.train(agent, vector, { steps: 4000, seed: 0 })) {
 *   returns.push(episode.return);
 * }
 * ```
 */
export function train<Observation, Action>(
  agent: VectorAgent<Observation, Action>,
  env: VectorEnv<Observation, Action>,
  options: VectorTrainOptions,
): AsyncGenerator<Episode, void, undefined>;
export function train<Observation, Action>(
  ...players: Alone<Observation, Action> | Together<Observation, Action>
): AsyncGenerator<Episode, void, undefined> {
  // what is impossible is refused at the call itself: what follows runs only once the loop begins
  const [agent, env, options] = players;
  demandPlayers(agent, env, { owner: "train", example: trainExample, learning: true });
  demandTrainOptions(options, env instanceof VectorEnv);
  return demandAwait(
    areTogether(players) ? vectorTraining(...players) : singleTraining(...players),
    "train: every episode must be awaited; write for await (const episode of rl.train(…))",
  );
}

/** A run in a single environment. */
type Alone<Observation, Action> = [
  agent: Agent<Observation, Action>,
  env: Env<Observation, Action>,
  options: TrainOptions<Observation, Action>,
];

/** A run in several copies of an environment. */
type Together<Observation, Action> = [
  agent: VectorAgent<Observation, Action>,
  env: VectorEnv<Observation, Action>,
  options: VectorTrainOptions,
];

function areTogether<Observation, Action>(
  players: Alone<Observation, Action> | Together<Observation, Action>,
): players is Together<Observation, Action> {
  return players[1] instanceof VectorEnv;
}
