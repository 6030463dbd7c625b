import type { Agent, Transition } from "../agents/agent.ts";
import type { Env } from "../envs/env.ts";
import { inWords } from "../demands/in_words.ts";
import { demandKnown } from "../demands/known.ts";
import type { Seed } from "../random/generator.ts";
import { deadline, isOver } from "./deadline.ts";
import { demandAwait } from "./demand_await.ts";
import { demandPlayers } from "./demand_players.ts";
import { Episode } from "./episode.ts";
import { tick, Ticker } from "./tick.ts";

/** Options of {@linkcode train}. */
export interface TrainOptions<Observation, Action> {
  /** How many episodes to play; `Infinity` plays until the loop around it ends. */
  readonly episodes: number;
  /** Of the environment's first reset; without it the environment's stream goes on. */
  readonly seed?: Seed;
  /** The reward that the agent learns from, in place of the environment's; the episodes' returns stay as they are. */
  readonly shapeReward?: (transition: Transition<Observation, Action>) => number;
  /** After how many seconds to stop, positive; the episode that is under way then is not yielded. Default: never. */
  readonly seconds?: number;
}

/**
 * Lets an agent act in an environment and learn from every step, and yields at
 * the end of every episode. The loop around it is yours: stop, plot, print, or
 * change things as you like. The event loop gets its turn at least every 50 ms,
 * so that live outputs flow and the stop button works. With `seconds` it ends
 * by itself after so much time, your own code in the loop included, as if there
 * were no more episodes: what was learnt stays. An environment whose episodes
 * never end, as those of Chain and Pendulum without a version, needs `seconds`
 * too, or a `rl.timeLimit` around it.
 *
 * @throws {TypeError} If agent and environment are swapped or missing, the options are missing or there is no
 *   such option, `seconds` is no number, `await` is missing in the loop, or `shapeReward` returns no finite number.
 * @throws {RangeError} If `episodes` is not a whole number of at least 0, or Infinity, or `seconds` is not positive.
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
): AsyncGenerator<Episode, void, undefined> {
  demandOptions(agent, env, options);
  return demandAwait(
    training(agent, env, options),
    "train: every episode must be awaited; write for await (const episode of rl.train(…))",
  );
}

const example = "rl.train(agent, env, { episodes: 500 })";

/** Refuses what is impossible at the call itself: what follows runs only once the loop begins. */
function demandOptions<Observation, Action>(
  agent: Agent<Observation, Action>,
  env: Env<Observation, Action>,
  options: TrainOptions<Observation, Action>,
): void {
  demandPlayers(agent, env, { owner: "train", example, learning: true });
  if (typeof options !== "object") {
    throw new TypeError(
      `train: options must say how many episodes, got ${inWords(options)}; write ${example}`,
    );
  }
  demandKnown("train", options, ["episodes", "seed", "shapeReward", "seconds"]);
  const { episodes, seconds } = options;
  if (!(Number.isInteger(episodes) || episodes === Infinity) || episodes < 0) {
    throw new RangeError(
      `train: episodes must be a whole number of at least 0, or Infinity, got ${inWords(episodes)}`,
    );
  }
  deadline("train", seconds);
}

async function* training<Observation, Action>(
  agent: Agent<Observation, Action>,
  env: Env<Observation, Action>,
  { episodes, seed, shapeReward, seconds }: TrainOptions<Observation, Action>,
): AsyncGenerator<Episode, void, undefined> {
  const end = deadline("train", seconds);
  const returns: number[] = [];
  const ticker = new Ticker();
  while (returns.length < episodes && !isOver(end)) {
    let observation = env.reset(returns.length === 0 ? { seed } : {});
    let sum = 0, length = 0, over = false;
    while (!over) {
      const action = agent.act(observation);
      const { observation: nextObservation, reward, terminated, truncated } = env.step(action);
      const transition = { observation, action, reward, nextObservation, terminated, truncated };
      if (shapeReward) transition.reward = finite(shapeReward(transition));
      const learning = agent.learn(transition);
      if (learning instanceof Promise) await learning;
      sum += reward;
      length++;
      over = terminated || truncated;
      observation = nextObservation;
      if (ticker.due()) {
        await tick();
        if (!over && isOver(end)) return;
      }
      if (over) {
        returns.push(sum);
        yield new Episode(returns, { length, terminated, truncated });
      }
    }
  }
}

function finite(reward: number): number {
  if (Number.isFinite(reward)) return reward;
  throw new TypeError(
    `train: shapeReward must return a finite number, got ${inWords(reward)}; is its return missing?`,
  );
}
