import type { Agent } from "../agents/agent.ts";
import { inWords } from "../demands/in_words.ts";
import type { Env } from "../envs/env.ts";
import { deadline, isOver } from "./deadline.ts";
import { Episode } from "./episode.ts";
import { tick, Ticker } from "./tick.ts";
import type { TrainOptions } from "./train_options.ts";

/**
 * Lets an agent act in a single environment and learn from every step, and
 * yields at the end of every episode.
 *
 * @throws {TypeError} If `shapeReward` returns no finite number.
 * @throws {Interrupted} If the stop button was pressed.
 */
export async function* singleTraining<Observation, Action>(
  agent: Agent<Observation, Action>,
  env: Env<Observation, Action>,
  { episodes = Infinity, steps = Infinity, seed, shapeReward, seconds }: TrainOptions<Observation, Action>,
): AsyncGenerator<Episode, void, undefined> {
  const end = deadline("train", seconds);
  const returns: number[] = [];
  const ticker = new Ticker();
  let taken = 0;
  while (returns.length < episodes && taken < steps && !isOver(end)) {
    const most = steps - taken;
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
        taken += length;
        yield new Episode(returns, { length, steps: taken, terminated, truncated });
      } else if (length >= most) return;
    }
  }
}

function finite(reward: number): number {
  if (Number.isFinite(reward)) return reward;
  throw new TypeError(
    `train: shapeReward must return a finite number, got ${inWords(reward)}; is its return missing?`,
  );
}
