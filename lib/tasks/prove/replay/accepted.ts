import { Dqn } from "../../../agents/dqn.ts";
import type { DqnOptions } from "../../../agents/dqn/options.ts";
import type { Env } from "../../../envs/env.ts";
import { make } from "../../../envs/registry.ts";
import { timeLimit } from "../../../envs/wrappers/time_limit.ts";
import { evaluate } from "../../../train/evaluate.ts";
import { train } from "../../../train/train.ts";
import { every, latest, type Run, threshold, window } from "../deep_q/run.ts";

/** Sessions of this source are cut after so many steps. */
const limit = 300;

/**
 * Trains one seed as lesson 06 trains its own, until it is accepted or so many
 * episodes are over, but from memory; `rl.ready()` must have been awaited.
 */
export async function runFromMemory(options: DqnOptions, seed: number, episodes: number): Promise<Run> {
  const env = timeLimit(make("CartPole-v1"), { steps: limit }), testEnv = make("CartPole-v1");
  const agent = new Dqn(env, { ...options, seed }), evaluations: number[] = [];
  let steps = 0, played = 0, accepted: number | null = null;
  for await (const episode of train(agent, env, { episodes, seed })) {
    steps += episode.length;
    if (++played % every !== 0) continue;
    evaluations.push(tested(agent, testEnv, played));
    if (evaluations.length < window || latest(evaluations) < threshold) continue;
    accepted = played;
    break;
  }
  const { mean: greedy } = await evaluate(agent, testEnv, { episodes: 100, seed });
  agent.dispose();
  return { evaluations, accepted, steps, greedy };
}

/** The return of a greedy episode. */
function tested(agent: Dqn, env: Env<Float32Array, number>, seed: number): number {
  let state = env.reset({ seed }), total = 0;
  for (let t = 0; t < limit; t++) {
    const { observation, reward, terminated, truncated } = env.step(agent.act(state, { greedy: true }));
    total += reward;
    state = observation;
    if (terminated || truncated) break;
  }
  return total;
}
