import type { Agent } from "../../../agents/agent.ts";
import type { Env } from "../../../envs/env.ts";
import { train } from "../../../train/train.ts";
import { type ShapeReward, type Trial, trial } from "../trial.ts";

/** How many steps make an episode full, and how many full episodes in a row are enough. */
const full = 200, inARow = 10;

/**
 * A trial in the manner of source lesson c: who has played ten full episodes in
 * a row learns no more, and plays on as it is, greedily.
 */
export function untilTenInARow<Observation, Action>(
  agent: Agent<Observation, Action>,
  env: Env<Observation, Action>,
  options: { seed: number; shapeReward: ShapeReward<Observation, Action> },
): Trial {
  let streak = 0;
  const learner: Agent<Observation, Action> = {
    act: (observation, { greedy = false } = {}) =>
      agent.act(observation, { greedy: greedy || streak >= inARow }),
    learn: (step) => streak >= inARow ? undefined : agent.learn(step),
    dispose: () => agent.dispose(),
  };
  return {
    ...trial(agent, env, options),
    async *train(episodes) {
      for await (const episode of train(learner, env, { episodes, ...options })) {
        if (streak < inARow) streak = episode.length >= full ? streak + 1 : 0;
        yield episode;
      }
    },
  };
}
