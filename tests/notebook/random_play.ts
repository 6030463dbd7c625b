import type { Env } from "../../lib/envs/env.ts";
import type { Scene } from "../../lib/envs/scene.ts";
import { Generator } from "../../lib/random/generator.ts";
import type { Recording } from "../../lib/train/record.ts";

/** So many steps of random play from seed 0, over as many episodes as it takes, told as one recording. */
export function randomPlay<Observation, Action>(
  env: Env<Observation, Action>,
  steps: number,
): Recording<Action> {
  const random = new Generator(0);
  env.reset({ seed: 0 });
  const frames: Scene[] = [env.render()], actions: Action[] = [], rewards: number[] = [];
  while (actions.length < steps) {
    const action = env.actionSpace.sample(random);
    const { reward, terminated, truncated } = env.step(action);
    actions.push(action);
    rewards.push(reward);
    frames.push(env.render());
    if (terminated || truncated) env.reset();
  }
  const sum = rewards.reduce((sum, reward) => sum + reward, 0);
  return { id: env.spec.id, frames, actions, rewards, return: sum, length: steps };
}
